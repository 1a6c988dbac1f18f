// npm runs this after an install, so that types and the command line work at once.
import { existsSync } from "node:fs";
import { generateClient } from "./generate.mjs";
import { node24, recordInstall } from "./install.mjs";

// npm install --package-lock-only runs it too, with nothing installed.
if (!existsSync(node24)) process.exit(0);
const problem = generateClient();
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
recordInstall();
