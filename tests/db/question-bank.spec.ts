import { existsSync } from "node:fs";
import path from "node:path";
import { closeDatabase } from "#lib/db/client.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import { importQuestionBank } from "#lib/jobs/import-question-bank.ts";
import { findFiles } from "#lib/submit-run/find-files.ts";
import { expect, test } from "../setup/database.ts";

test.afterAll(() => closeDatabase());

const data = path.resolve("../shared/data");

test("Neo's questions out of the original files: all but chABSA's, and only once", async () => {
  test.skip(!existsSync(data), "needs the original files in ../shared/data");
  await ensureBenchmarks(["neo-1.0"]);
  const files = await findFiles([
    path.join(data, "jaster-neo-subset/test"),
    path.join(data, "japanese-mt-bench"),
  ]);
  const first = await importQuestionBank("neo-1.0", files);
  const incomplete = first.datasets.filter((d) => d.loaded !== d.expected);
  expect(incomplete).toEqual([
    { dataset: "chabsa", expected: 100, loaded: 0, differing: 0 },
  ]);
  expect(first.datasets.filter(({ differing }) => differing > 0)).toEqual([]);
  const again = await importQuestionBank("neo-1.0", files);
  expect(again).toEqual({ ...first, saved: 0 });
});
