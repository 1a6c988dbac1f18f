// npm test. Plain enough for any Node to read, so that an old one gets a sentence.
import { nodeProblem } from "./node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
import("./bootstrap.mjs").then(function (module) {
  return module.bootstrap("lib/launch/run-tests.ts", process.argv.slice(2));
});
