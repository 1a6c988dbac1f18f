import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { childEnvironment } from "./child-environment.mjs";
import { root } from "./install.mjs";
import { LaunchError } from "./launch-error.ts";
import { onDeath } from "./on-death.ts";
import type { Progress } from "./steps.ts";

const record = join(root, ".next/kurabe-sources");

/** Whether the last build is of the sources as they are. */
export function isBuilt(): boolean {
  return (
    existsSync(join(root, ".next/BUILD_ID")) &&
    existsSync(record) &&
    readFileSync(record, "utf8") === hashSources()
  );
}

/**
 * Builds the site with Next.
 * @throws LaunchError with the build's output when it fails
 */
export async function build(
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const sources = hashSources();
  const child = spawn(
    process.execPath,
    [join(root, "node_modules/next/dist/bin/next"), "build"],
    {
      cwd: root,
      // A group of its own, so that its workers end with it.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: childEnvironment({
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
      }),
    },
  );
  const end = onDeath('kill -KILL -- "-$1"', [`${child.pid}`]);
  signal?.addEventListener("abort", () => void end.run());
  const clock = setInterval(() => progress("building the site"), 1000);
  const ended = new Promise((done) =>
    child.on("error", done).once("close", done),
  );
  const output = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await ended;
  clearInterval(clock);
  if (!signal?.aborted) end.cancel();
  if (code !== 0) {
    throw new LaunchError(
      `The site does not build:\n${output.join("").trim()}`,
    );
  }
  writeFileSync(record, sources);
}

const SOURCES = [
  "app",
  "components",
  "lib",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "prisma/schema.prisma",
  "public",
  "tsconfig.json",
];

function hashSources(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap(filesUnder)) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  // The client is made from the schema, which is in the list.
  if (path === "lib/db/generated") return [];
  const entries = readEntries(path);
  if (!entries) return [path];
  return entries.toSorted().flatMap((name) => filesUnder(`${path}/${name}`));
}

function readEntries(path: string): string[] | null {
  try {
    return readdirSync(join(root, path));
  } catch {
    return null;
  }
}
