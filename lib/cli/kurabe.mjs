// The kurabe command's entry, in plain JavaScript: it finds the Node 24 of
// node_modules, which reads the rest. Nothing is printed to stdout here.
import { existsSync } from "node:fs";

const root = new URL("../../", import.meta.url);

if (!existsSync(new URL("node_modules/.bin/node", root))) {
  console.error(
    "Kurabe is not installed yet: run npm ci (or npm start) first.",
  );
  process.exit(1);
}
if (process.versions.node.split(".")[0] >= 24) {
  import("./main.ts");
} else {
  import("../launch/under-node24.mjs").then(function (module) {
    return module.underNode24("lib/cli/main.ts", process.argv.slice(2));
  });
}
