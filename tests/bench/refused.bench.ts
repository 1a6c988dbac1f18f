import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase } from "../../lib/db/client.ts";
import { setSetting } from "../../lib/env.ts";
import { ensureBenchmarks } from "../../lib/jobs/ensure-benchmarks.ts";
import { migrate } from "../../lib/launch/migrate.ts";
import { ensurePostgres } from "../../lib/launch/postgres.ts";
import { hostileUploads } from "../db/support/hostile-uploads.ts";
import { workedUpload } from "../db/support/refused-upload.ts";
import { median, report } from "./report.ts";

/**
 * `node tests/bench/refused.bench.ts`: how long every upload of the hostile corpus takes from the worker's first step to
 * its verdict, a thread of its own each, on an embedded Postgres; and whether the verdict is the right one.
 */
const home = mkdtempSync(join(tmpdir(), "kurabe-refused-"));
const postgres = await ensurePostgres({ dataDir: join(home, "data") });
setSetting("DATABASE_URL", postgres.url);
try {
  await migrate(postgres.url);
  await ensureBenchmarks(["kurabe-mini-1"]);
  await bench();
} finally {
  await closeDatabase();
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const corpus = hostileUploads();
  const done: { says: string; seconds: number }[] = [];
  let wrong = 0;
  let left = 0;
  for (const upload of corpus) {
    const worked = await workedUpload(upload);
    const says = `${upload.kind}: ${upload.says}`;
    // What is empty is refused before a byte of it is sent.
    const isExpected =
      worked.end === upload.verdict.end ||
      (worked.end === "announce" && upload.bytes.length === 0);
    if (!isExpected) {
      wrong += 1;
      console.log(`${says}: ${worked.end}, not ${upload.verdict.end}`);
    }
    left += worked.left.length;
    done.push({ says, seconds: worked.seconds });
  }
  const slowest = done.toSorted((a, b) => b.seconds - a.seconds);
  for (const { says, seconds } of slowest.slice(0, 5))
    console.log(`${seconds.toFixed(2)} s  ${says}`);
  const usual = median(done.map(({ seconds }) => seconds));
  console.log(`median of ${done.length}: ${usual.toFixed(2)} s`);
  report("slowest of all uploads, s", slowest[0]?.seconds ?? NaN, "<=", 5);
  report("other verdicts than expected", wrong, "<=", 0);
  report("temporary files left behind", left, "<=", 0);
}
