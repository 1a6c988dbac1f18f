// npm runs this after an install, so that types and the command line work at once.
import { generateClient } from "./generate.mjs";
import { recordInstall } from "./install.mjs";

const problem = generateClient();
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
recordInstall();
