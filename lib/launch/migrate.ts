import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { onDatabase } from "./databases.ts";
import { LaunchError } from "./launch-error.ts";
import { prismaCli, prismaEnvironment } from "./prisma.mjs";

const root = resolve(import.meta.dirname, "../..");

/**
 * Brings a database to the newest migration with Prisma Migrate.
 * @returns how many migrations it applied: 0, in milliseconds, when it has all
 * @throws LaunchError when the database cannot be reached or a migration fails
 */
export async function migrate(databaseUrl: string): Promise<number> {
  const missing = await missingMigrations(databaseUrl);
  if (missing === 0) return 0;
  // process.execPath is Node 24: this file is TypeScript.
  const child = spawn(process.execPath, [prismaCli, "migrate", "deploy"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: prismaEnvironment({ DATABASE_URL: databaseUrl }),
  });
  const ended = new Promise((done) => child.once("close", done));
  const output = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await ended) !== 0) {
    throw new LaunchError(
      `The database could not be migrated:\n${output.join("").trim()}`,
    );
  }
  return missing;
}

/** How many of our migrations a database has not finished as they are now. */
export async function missingMigrations(databaseUrl: string): Promise<number> {
  const applied = await appliedChecksums(databaseUrl);
  const ours = ourMigrations();
  return ours.filter(({ name, sha256 }) => applied.get(name) !== sha256).length;
}

type Migration = { name: string; sha256: string };

function ourMigrations(): Migration[] {
  const folder = join(root, "prisma/migrations");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, "migration.sql"));
      const sha256 = createHash("sha256").update(sql).digest("hex");
      return { name, sha256 };
    });
}

async function appliedChecksums(url: string): Promise<Map<string, string>> {
  try {
    const { rows } = await onDatabase(url, (client) =>
      client.query<{ migration_name: string; checksum: string }>(
        `select migration_name, checksum from _prisma_migrations
         where finished_at is not null and rolled_back_at is null`,
      ),
    );
    return new Map(rows.map((row) => [row.migration_name, row.checksum]));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "42P01") return new Map();
    throw new LaunchError(
      `The database of DATABASE_URL does not answer: ${error instanceof Error ? error.message : error}.`,
      { cause: error },
    );
  }
}
