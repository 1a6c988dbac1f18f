import { expect, test } from "@playwright/test";
import { readFixture } from "./read-fixture.ts";

for (const file of [
  "v2.table.json",
  "v2.csv",
  "v3.table.json",
  "v4.table.json",
])
  test(`${file}: each row is a judgement and an answer`, async () => {
    const read = await readFixture(`nejumi-mtbench-table/${file}`);
    expect(read.adapters).toEqual(["nejumi-mtbench-table"]);
    expect(read.codes).toEqual([]);
    const keys = [
      ["11", 1],
      ["11", 2],
      ["71", 1],
      ["71", 2],
    ];
    expect(read.judgements.map((j) => [j.questionId, j.turn])).toEqual(keys);
    expect(read.predictions.map((p) => [p.questionId, p.turn])).toEqual(keys);
    expect(read.judgements[1]).toMatchObject({
      model: "example-org/kawa-7b",
      dataset: "mt_bench",
      category: "extraction",
      judge: {
        model: file.startsWith("v4") ? "gpt-4.1-2025-04-14" : "gpt-4",
        prompt: "single-v1-multi-turn",
      },
      rationale: "回答は簡潔で正確です。Rating: [[8]]",
      claimed: 8,
      answer: "みどり坂祭",
    });
    expect(read.judgements[1]?.prompt).toContain("### Assistant A:");
    expect(read.predictions[1]).toMatchObject({
      dataset: "mt_bench",
      model: "example-org/kawa-7b",
      input: "同じ文から祭りの名前も抜き出してください。",
      output: "みどり坂祭",
    });
  });

test("-1 is kept as the claim of a judge that gave no rating", async () => {
  const read = await readFixture("nejumi-mtbench-table/v2.table.json");
  expect(read.judgements.map((j) => j.claimed)).toEqual([9, 8, 7, -1]);
});

test("problems have their row and column; a judged answer counts once", async () => {
  const read = await readFixture("nejumi-mtbench-table/problems.table.json");
  expect(read.issues.map((i) => [i.code, i.place?.path])).toEqual([
    ["out-of-range", "data[0].score"],
    ["out-of-range", "data[1].turn"],
    ["not-a-number", "data[2].score"],
    ["missing-field", "data[3].judgment"],
    ["missing-field", "data[4].question_id"],
  ]);
  expect(read.judgements.map((j) => j.claimed)).toEqual([undefined, undefined]);
  expect(read.predictions).toHaveLength(1);
});
