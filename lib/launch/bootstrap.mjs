import { generateClient } from "./generate.mjs";
import { install, root } from "./install.mjs";
import { underNode24 } from "./under-node24.mjs";

/**
 * Installs what is missing, then runs a TypeScript file under Node 24 and ends
 * as it ends.
 * @param {string} script relative to the project's root
 * @param {string[]} args
 */
export async function bootstrap(script, args) {
  process.chdir(root);
  const problem = (await install()) ?? generateClient();
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  await underNode24(script, args);
}
