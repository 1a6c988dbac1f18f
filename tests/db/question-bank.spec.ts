import { existsSync } from "node:fs";
import path from "node:path";
import { closeDatabase, database } from "#lib/db/client.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import {
  checkQuestionBank,
  importQuestionBank,
} from "#lib/jobs/import-question-bank.ts";
import { findFiles } from "#lib/submit-run/find-files.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";

test.afterAll(() => closeDatabase());

const data = path.resolve("../shared/data");

test("Neo's questions out of the original files: all but chABSA's, and only once", async () => {
  test.skip(!existsSync(data), "needs the original files in ../shared/data");
  await ensureBenchmarks(["neo-1.0"]);
  const files = await findFiles([
    path.join(data, "jaster-neo-subset/test"),
    path.join(data, "japanese-mt-bench"),
  ]);
  const check = await checkQuestionBank("neo-1.0", files);
  expect(await checkQuestionBank("neo-1.0", files)).toEqual(check);
  const first = await importQuestionBank("neo-1.0", files);
  expect(check.datasets.map(({ fresh }) => fresh)).toEqual(
    first.datasets.map(({ loaded }) => loaded),
  );
  const incomplete = first.datasets.filter((d) => d.loaded !== d.expected);
  expect(incomplete).toEqual([
    { dataset: "chabsa", expected: 100, loaded: 0, differing: 0 },
  ]);
  expect(first.datasets.filter(({ differing }) => differing > 0)).toEqual([]);
  const again = await importQuestionBank("neo-1.0", files);
  expect(again).toEqual({ ...first, saved: 0 });
});

test("what is read is what is loaded, by admins alone, with who it was", async () => {
  await ensureBenchmarks(["kurabe-mini-1"]);
  await database().$executeRaw`
    update questions set inputs = '{}', "references" = '[]'
    where run_id is null and dataset_id in
      (select id from datasets where benchmark_id = 'kurabe-mini-1')`;
  const files = await findFiles(["lib/benchmarks/questions/kurabe-mini-1"]);
  const before = await checkQuestionBank("kurabe-mini-1", files);
  for (const each of before.datasets)
    expect(each).toMatchObject({
      loaded: 0,
      matching: each.expected,
      fresh: each.expected,
      differing: 0,
    });
  const { userId: reviewer } = await madeViewer("reviewer");
  await expect(
    importQuestionBank("kurabe-mini-1", files, reviewer),
  ).rejects.toThrow(/admins/);
  expect(await checkQuestionBank("kurabe-mini-1", files)).toEqual(before);
  const { userId: actorId } = await madeViewer("admin");
  const { saved } = await importQuestionBank("kurabe-mini-1", files, actorId);
  const after = await checkQuestionBank("kurabe-mini-1", files);
  for (const each of after.datasets)
    expect(each).toMatchObject({ loaded: each.expected, fresh: 0 });
  const events = await database().auditEvent.findMany({ where: { actorId } });
  expect(events).toMatchObject([
    {
      action: "benchmark.questions_imported",
      subjectId: "kurabe-mini-1",
      details: { questions: saved },
    },
  ]);
});

test("files that are broken or are others' are said, with their place, and load nothing", async () => {
  await ensureBenchmarks(["kurabe-mini-1"]);
  const folder = "tests/fixtures/adapters";
  const files = [
    `${folder}/llm-jp-eval-dataset/problems.json`,
    `${folder}/fastchat-questions/problems.jsonl`,
    "README.md",
  ].map((file) => ({ path: file, name: path.basename(file) }));
  const { datasets, issues, unread } = await checkQuestionBank(
    "kurabe-mini-1",
    files,
  );
  expect(datasets.map(({ matching }) => matching)).toEqual(
    datasets.map(() => 0),
  );
  expect(unread).toContain("README.md");
  const places = issues.map(({ place }) => place?.file);
  expect(new Set(places)).toEqual(new Set(["problems.json", "problems.jsonl"]));
  expect(issues.some(({ place }) => place?.line !== undefined)).toBe(true);
});
