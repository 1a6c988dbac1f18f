import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import {
  getBenchmark,
  listBenchmarks,
} from "#lib/benchmarks/list-benchmarks.ts";
import {
  datasetsWithoutBank,
  loadHashBank,
} from "#lib/benchmarks/load-hash-bank.ts";
import { inputHash, questionHash } from "#lib/schema/question-hash.ts";

const bankOf = (id: string) => loadHashBank(getBenchmark(id));

test("chABSA is the one dataset of Neo without questions", () => {
  const neo = getBenchmark("neo-1.0");
  expect(datasetsWithoutBank(neo, loadHashBank(neo))).toEqual(["chabsa"]);
});

for (const id of ["neo-1.0", "neo-1.1", "kurabe-mini-1"])
  test(`${id} knows as many questions as it says`, () => {
    const benchmark = getBenchmark(id);
    const bank = loadHashBank(benchmark);
    for (const axis of benchmark.axes)
      for (const { datasets } of axis.categories)
        for (const { id: dataset, questions, turns } of datasets) {
          if (dataset === "chabsa") continue;
          const known = bank.get(dataset) ?? [];
          expect(known, dataset).toHaveLength(questions ?? 0);
          expect(known.map(({ position }) => position)).toEqual(
            known.map((_, at) => at),
          );
          for (const { inputHashes } of known)
            expect(inputHashes).toHaveLength(turns);
        }
  });

test("the numbers of dialogues lie in the range their dataset states", () => {
  for (const benchmark of listBenchmarks()) {
    const bank = loadHashBank(benchmark);
    const datasets = benchmark.axes
      .flatMap((axis) => axis.categories)
      .flatMap((category) => category.datasets);
    for (const { id, questionIds } of datasets) {
      if (!questionIds) continue;
      const numbers = bank.get(id)?.map((one) => Number(one.externalId)) ?? [];
      expect(Math.min(...numbers), id).toBe(questionIds[0]);
      expect(Math.max(...numbers), id).toBe(questionIds[1]);
    }
  }
});

test("ids are unique in a bank", () => {
  const ids = [...bankOf("llm-jp-eval-1.0").values()].flat().map((q) => q.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the second wording of a question follows the first, under the same number", () => {
  const questions = bankOf("llm-jp-eval-1.0").get("mt_bench_extraction") ?? [];
  const numbers = questions.map(({ externalId }) => externalId);
  expect(numbers.slice(0, 10)).toEqual(
    Array.from({ length: 10 }, (_, at) => String(11 + at)),
  );
  expect(numbers.slice(10)).toEqual(["12", "18", "19", "20"]);
});

test("a question that stands twice in the original stands twice in the bank", () => {
  const [first, second] = bankOf("neo-1.0").get("jnli")?.slice(44, 46) ?? [];
  expect(first?.hash).toBe(second?.hash);
  expect(first?.id).not.toBe(second?.id);
});

test("a set that does not exist is an error", () => {
  const benchmark = { ...getBenchmark("neo-1.0"), questionSets: ["none"] };
  expect(() => loadHashBank(benchmark)).toThrow(/"none" does not exist/);
});

const inputs = path.resolve("../shared/data/llm-jp-eval-runs/inputs.jsonl");
const rowSchema = z.object({
  dataset: z.string(),
  index: z.number(),
  input: z.string(),
  gold: z.string(),
});

test("the questions and references of the real runs are the bank's own", () => {
  test.skip(!existsSync(inputs), "needs the real runs in ../shared/data");
  const bank = bankOf("llm-jp-eval-1.0");
  const differing = readFileSync(inputs, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .filter(({ dataset, index, input, gold }) => {
      const known = bank.get(dataset)?.[index];
      return (
        known?.hash !==
          questionHash({ dataset, inputs: [input], references: [gold] }) ||
        known.inputHashes[0] !== inputHash(dataset, input)
      );
    });
  expect(differing).toEqual([]);
});
