import { expect, test } from "@playwright/test";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  getBenchmark,
  listBenchmarks,
} from "#lib/benchmarks/list-benchmarks.ts";
import { AnswerCounts } from "#lib/submit-run/answer-counts.ts";
import {
  chooseBenchmark,
  inspectFiles,
  knows,
  rankBenchmarks,
} from "#lib/submit-run/inspect-files.ts";
import { nameDatasets } from "#lib/submit-run/name-datasets.ts";
import { openSources } from "#lib/submit-run/open-sources.ts";
import type { PredictionRecord } from "#lib/schema/record.ts";

const folder = "prisma/demo/kurabe-mini-1/baseline-echo";

async function inspected() {
  const files = readdirSync(folder).map((name) => ({
    path: join(folder, name),
    name,
  }));
  const { opened } = await openSources(files);
  return inspectFiles(opened, () => {});
}

test("files say their formats, counts, models and datasets, and which benchmark they answer", async () => {
  const found = await inspected();
  expect(found.files.map(({ format }) => format).toSorted()).toEqual([
    "fastchat-answers",
    "fastchat-judgements",
    "kurabe-jsonl",
  ]);
  expect(found.models).toEqual(["baseline-echo"]);
  expect(found.datasets.has("mini_qa")).toBe(true);
  const ranked = rankBenchmarks(listBenchmarks(), found);
  expect(chooseBenchmark(ranked)).toBe("kurabe-mini-1");
});

const rank = (
  id: string,
  family: string,
  records: number,
  covered: number,
) => ({
  id,
  family,
  answers: records,
  records,
  covered,
});

test("of several versions alike it is the newest, of several benchmarks alike none", () => {
  expect(chooseBenchmark([])).toBeNull();
  const neo = [rank("neo-1.0", "neo", 9, 0.5), rank("neo-1.1", "neo", 9, 0.5)];
  expect(chooseBenchmark(neo)).toBe("neo-1.1");
  const alike = [...neo, rank("other-1", "other", 9, 0.5)];
  expect(chooseBenchmark(alike)).toBeNull();
  const better = [rank("other-1", "other", 9, 0.9), ...neo];
  expect(chooseBenchmark(better)).toBe("other-1");
});

test("a benchmark knows a dataset by the name that somebody gave it", () => {
  const mini = getBenchmark("kurabe-mini-1");
  expect(knows(mini, "MINI_QA")).toBe(true);
  expect(knows(mini, "my_qa")).toBe(false);
  const named = nameDatasets(mini, { my_qa: "mini_qa" });
  expect(knows(named, "my_qa")).toBe(true);
  expect(knows(mini, "my_qa")).toBe(false);
});

const answer = (questionId: string, output: string): PredictionRecord => ({
  kind: "prediction",
  place: { file: "a" },
  dataset: "d",
  questionId,
  turn: 1,
  choice: 0,
  output,
});

for (const [which, kept] of [
  ["first", ["a1", "b1", "c"]],
  ["last", ["c", "b2", "a3"]],
] as const)
  test(`of several answers to one question the ${which} counts`, () => {
    const records = [
      answer("a", "a1"),
      answer("b", "b1"),
      answer("a", "a2"),
      answer("c", "c"),
      answer("b", "b2"),
      answer("a", "a3"),
    ];
    const counts = new AnswerCounts();
    for (const record of records) counts.count(record);
    expect(counts.duplicates).toBe(3);
    const keeps = counts.keepOnly(which);
    expect(records.filter(keeps).map(({ output }) => output)).toEqual(kept);
  });
