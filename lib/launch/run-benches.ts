import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

// npm run bench -- NAME: the benches whose path has NAME in it; none given, all.
const wanted = process.argv.slice(2);
const benches = readdirSync("tests/bench", {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => path.endsWith(".bench.ts"))
  .filter((path) => wanted.every((name) => path.includes(name)))
  .toSorted();

let failed = 0;
for (const bench of benches) {
  console.log(`\n== ${bench}`);
  const args = ["--expose-gc", `tests/bench/${bench}`];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) failed += 1;
}
console.log(`\n${benches.length} benches, ${failed} failed`);
process.exitCode = failed > 0 || benches.length === 0 ? 1 : 0;
