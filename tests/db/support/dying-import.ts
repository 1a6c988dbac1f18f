// Imports a run and kills itself, kill -9, when it reaches the point named by its argument.
import { pool } from "#lib/db/pool.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { madeResult, madeRows, madeRun } from "./made-run.ts";

const [benchmark = "", point = ""] = process.argv.slice(2);

async function reach(here: string): Promise<void> {
  if (here !== point) return;
  // What was sent so far has then arrived.
  await pool().query("select 1");
  process.kill(process.pid, "SIGKILL");
}

async function* rows() {
  let batch = 0;
  for (const made of madeRows(6, 1000)) {
    yield made;
    await reach(`batch ${batch++}`);
  }
  return madeResult(benchmark);
}

const run = await madeRun(benchmark, {
  rows: rows(),
  onStage: (stage) => {
    if (stage === point) process.kill(process.pid, "SIGKILL");
  },
});
await saveRun(run);
process.stdout.write("saved");
process.exit();
