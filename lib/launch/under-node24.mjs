import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs a script under the Node 24 of node_modules, passes signals on, and ends
 * as it ends.
 * @param {string} script relative to the project's root
 * @param {string[]} args
 */
export async function underNode24(script, args) {
  const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const child = spawn(at("node_modules/.bin/node"), [at(script), ...args], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  const code = await new Promise((done) => {
    child.once("exit", (status) => done(status)).once("error", done);
  });
  process.exit(typeof code === "number" ? code : 1);
}
