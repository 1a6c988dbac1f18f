import { expect, test } from "@playwright/test";
import { QuestionIndex } from "#lib/submit-run/question-index.ts";
import { fixtureBank, fixtureBenchmark } from "./fixture-benchmark.ts";

const place = { file: "x.jsonl" };

test("finds a question by content before position, so that order does not matter", () => {
  const index = new QuestionIndex(fixtureBenchmark(), fixtureBank());
  const colours = index.dataset("colours");
  expect(colours?.find({ index: 0, input: "雪の色は？" })?.id).toBe(2);
  expect(colours?.find({ index: 0 })?.id).toBe(1);
  expect(colours?.find({ index: 9 })).toBeNull();
});

test("knows datasets by alias and judged dialogues by the question's id", () => {
  const index = new QuestionIndex(fixtureBenchmark(), fixtureBank());
  expect(index.dataset("JFacts")?.dataset.id).toBe("facts");
  expect(index.dataset("mt_bench", "71")?.dataset.id).toBe("mt_bench_writing");
  expect(index.dataset("mt_bench", "1")).toBeNull();
  expect(index.dataset("mt_bench", "81", "coding")).toBeNull();
  expect(index.dataset("nowhere")).toBeNull();
});

test("takes texts for hashes only where they fit", () => {
  const bank = fixtureBank({ withTexts: false });
  const index = new QuestionIndex(fixtureBenchmark(), bank);
  const learn = (reference: string, input = "空の色は？") =>
    index.learn({
      kind: "question",
      place,
      dataset: "colours",
      index: 0,
      inputs: [input],
      references: [reference],
    });
  expect(learn("赤")).toBe("differs");
  expect(
    index.dataset("colours")?.at({ index: 0 })?.references,
  ).toBeUndefined();
  expect(learn("青")).toBe("known");
  expect(index.dataset("colours")?.at({ index: 0 })?.references).toEqual([
    "青",
  ]);
  expect(learn("青", "海の色は？")).toBe("differs");
});

test("keeps questions that files bring where there is no bank", () => {
  const index = new QuestionIndex(fixtureBenchmark(), new Map());
  const colours = index.dataset("colours")!;
  const brought = { position: 0, externalId: null, references: ["青"] };
  const first = index.bring(colours, { ...brought, inputs: ["空の色は？"] });
  const again = index.bring(colours, { ...brought, inputs: ["空の色は？"] });
  const other = index.bring(colours, { ...brought, inputs: ["雪の色は？"] });
  expect(first.id).toBe(-1);
  expect(again).toBe(first);
  expect(other.id).toBe(-2);
});

test("does not take two questions without text for one", () => {
  const index = new QuestionIndex(fixtureBenchmark(), new Map());
  const writing = index.dataset("mt_bench", "71")!;
  const ids = ["71", "72"].map(
    (externalId, position) =>
      index.bring(writing, { position, externalId, inputs: [], references: [] })
        .id,
  );
  expect(new Set(ids).size).toBe(2);
});

test("tells a question that a dataset asks twice by its place", () => {
  const bank = fixtureBank();
  const [first, second] = bank.get("colours")!;
  const twice = { ...second!, hash: first!.hash };
  twice.inputHashes = first!.inputHashes;
  bank.set("colours", [first!, twice]);
  const colours = new QuestionIndex(fixtureBenchmark(), bank).dataset(
    "colours",
  );
  const ids = [0, 1].map(
    (index) => colours?.find({ index, input: "空の色は？" })?.id,
  );
  expect(ids).toEqual([1, 2]);
});

test("knows a dialogue in several wordings", () => {
  const bank = fixtureBank();
  const [first, second] = bank.get("mt_bench_writing")!;
  bank.set("mt_bench_writing", [first!, { ...second!, externalId: "71" }]);
  const writing = new QuestionIndex(fixtureBenchmark(), bank).dataset(
    "mt_bench",
    "71",
  )!;
  expect(writing.asking("71", 1, "詩を書いて")?.id).toBe(5);
  expect(writing.asking("71", 2, "丁寧に")?.id).toBe(6);
  expect(writing.asking("71", 1, "別の質問")).toBeNull();
});
