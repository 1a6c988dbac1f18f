// Makes lib/db/generated from prisma/schema.prisma, unless it is from this very schema.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node24, root } from "./install.mjs";
import { prismaCli, prismaEnvironment } from "./prisma.mjs";

/**
 * Generates the database client if the schema has changed.
 * @returns {string | null} what is wrong with the schema
 */
export function generateClient() {
  const schema = readFileSync(join(root, "prisma/schema.prisma"));
  const hash = createHash("sha256").update(schema).digest("hex");
  const record = join(root, "lib/db/generated/.schema-sha256");
  if (existsSync(record) && readFileSync(record, "utf8") === hash) return null;
  const { status, stdout, stderr } = spawnSync(
    node24,
    [prismaCli, "generate"],
    { cwd: root, encoding: "utf8", env: prismaEnvironment() },
  );
  if (status !== 0) return `prisma generate failed:\n${stdout}${stderr}`;
  writeFileSync(record, hash);
  return null;
}
