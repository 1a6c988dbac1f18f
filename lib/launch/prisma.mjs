#!/usr/bin/env node
// Prisma's command line, under Node 24 and without Prisma's downloads:
// node lib/launch/prisma.mjs migrate dev --name NAME
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");

/**
 * The environment in which Prisma's CLI runs here: ours and what it needs.
 * @param {Record<string, string>} [changes]
 * @returns {NodeJS.ProcessEnv}
 */
export function prismaEnvironment(changes) {
  const from = { ...process.env, ...changes };
  return {
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    ...(hasOwnEngine() ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: ourEngine() }),
    ...from,
    PATH: [join(root, "node_modules/.bin"), from.PATH].join(delimiter),
  };
}

/** The path of Prisma's CLI, to run with Node. */
export const prismaCli = join(root, "node_modules/prisma/build/index.js");

function ourEngine() {
  return join(root, "lib/launch/schema-engine.mjs");
}

// Present where an install could reach Prisma's download host.
function hasOwnEngine() {
  const folder = join(root, "node_modules/@prisma/engines");
  return (
    existsSync(folder) &&
    readdirSync(folder).some((name) => name.startsWith("schema-engine-"))
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { status } = spawnSync(
    join(root, "node_modules/.bin/node"),
    [prismaCli, ...process.argv.slice(2)],
    { cwd: root, stdio: "inherit", env: prismaEnvironment() },
  );
  process.exit(status ?? 1);
}
