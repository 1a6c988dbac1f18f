import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import {
  getBenchmark,
  listBenchmarks,
} from "#lib/benchmarks/list-benchmarks.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";

const SHIPPED = [
  "kurabe-mini-1",
  "llm-jp-eval-1.0",
  "neo-1.0",
  "neo-1.1",
  "stability-lm-eval-2023-11",
  "swallow-2024-12",
];

test("every shipped file is a valid benchmark", () => {
  expect(listBenchmarks().map(({ id }) => id)).toEqual(SHIPPED);
});

const scored = (benchmark: Benchmark, axis: string) =>
  benchmark.axes
    .filter(({ id }) => id === axis)
    .flatMap(({ categories }) => categories)
    .map(({ id, datasets }) => [
      id,
      datasets.filter((dataset) => dataset.scored).map((dataset) => dataset.id),
    ])
    .filter(([, datasets]) => datasets?.length);

test("Neo has 7 categories of 16 scored datasets, and 8 of dialogues", () => {
  for (const id of ["neo-1.0", "neo-1.1"]) {
    const neo = getBenchmark(id);
    expect(scored(neo, "understanding")).toEqual([
      ["NLI", ["jamp", "janli", "jnli", "jsem", "jsick"]],
      ["QA", ["jemhopqa", "niilc"]],
      ["RC", ["jsquad"]],
      ["MC", ["jcommonsenseqa"]],
      ["EL", ["chabsa"]],
      [
        "FA",
        [
          "wiki_reading",
          "wiki_ner",
          "wiki_dependency",
          "wiki_pas",
          "wiki_coreference",
        ],
      ],
      ["MR", ["mawps"]],
    ]);
    expect(scored(neo, "generation").map(([category]) => category)).toEqual([
      "coding",
      "extraction",
      "humanities",
      "math",
      "reasoning",
      "roleplay",
      "stem",
      "writing",
    ]);
  }
});

test("Neo 1.1 differs from 1.0 in nothing but its rules", () => {
  const [before, after] = [getBenchmark("neo-1.0"), getBenchmark("neo-1.1")];
  expect(after.axes).toEqual(before.axes);
  expect(after.prompts).toEqual(before.prompts);
  expect(before.rules).toMatchObject({
    missingCategory: "zero",
    judgements: "mean-of-rows",
    duplicates: "count",
  });
  expect(after.rules).toMatchObject({
    missingCategory: "missing",
    judgements: "mean-of-question-turns",
    duplicates: "refuse",
  });
});

test("MT-Bench's question numbers cover 1 to 80 once", () => {
  const numbers = getBenchmark("neo-1.0")
    .axes.flatMap(({ categories }) => categories)
    .flatMap(({ datasets }) => datasets)
    .flatMap(({ questionIds }) =>
      questionIds
        ? Array.from(
            { length: questionIds[1] - questionIds[0] + 1 },
            (_, at) => questionIds[0] + at,
          )
        : [],
    );
  expect(numbers.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 80 }, (_, at) => at + 1),
  );
});

test("what enters no average has no weight either", () => {
  for (const benchmark of listBenchmarks())
    for (const { categories } of benchmark.axes)
      for (const category of categories)
        if (category.weight === 0)
          expect(category.datasets.every((dataset) => !dataset.scored)).toBe(
            true,
          );
});

const minimal = {
  id: "tiny",
  family: "tiny",
  version: "1",
  name: { ja: "小", en: "Tiny" },
  description: { ja: "小", en: "Tiny" },
  axes: [
    {
      id: "understanding",
      name: { ja: "理解", en: "Understanding" },
      scale: { min: 0, max: 1 },
      categories: [
        {
          id: "QA",
          name: { ja: "質問応答", en: "QA" },
          datasets: [
            {
              id: "one",
              name: { ja: "一", en: "One" },
              metric: "exact_match",
              questions: 3,
            },
          ],
        },
      ],
    },
  ],
  formula: "understanding",
  rules: {
    missingCategory: "missing",
    judgements: "mean-of-rows",
    duplicates: "refuse",
    postProcess: "none",
  },
};

const withFile = (name: string, text: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), "kurabe-benchmarks-"));
  writeFileSync(path.join(folder, name), text);
  return folder;
};

test("a file dropped into the folder is a benchmark", () => {
  const folder = withFile("tiny.json", JSON.stringify(minimal));
  expect(getBenchmark("tiny", folder).axes[0]?.overallDivisor).toBe(1);
});

const twice = structuredClone(minimal);
twice.axes.push(...structuredClone(minimal.axes));

const broken: [what: string, name: string, text: string, message: RegExp][] = [
  ["no JSON", "tiny.json", "{", /tiny\.json cannot be read as JSON/],
  [
    "a missing field",
    "tiny.json",
    JSON.stringify({ ...minimal, rules: undefined }),
    /tiny\.json is wrong:\n- rules: /,
  ],
  [
    "a wrong value deep down",
    "tiny.json",
    JSON.stringify(minimal).replace('"max":1', '"max":"1"'),
    /axes\.0\.scale\.max: /,
  ],
  [
    "another id than its name",
    "other.json",
    JSON.stringify(minimal),
    /id: is "tiny", but the file is named "other\.json"/,
  ],
  [
    "the same dataset twice",
    "tiny.json",
    JSON.stringify(twice),
    /datasets: "one" stands there twice/,
  ],
  [
    "a dataset called like its category",
    "tiny.json",
    JSON.stringify(minimal).replace('"id":"one"', '"id":"QA"'),
    /axes: "QA" is the name of something else already/,
  ],
  [
    "a category called like a column of the board",
    "tiny.json",
    JSON.stringify(minimal).replace('"id":"QA"', '"id":"licence"'),
    /axes: "licence" is the name of something else already/,
  ],
];

for (const [what, name, text, message] of broken)
  test(`${what} is an error that names file and field`, () => {
    expect(() => listBenchmarks(withFile(name, text))).toThrow(message);
  });

test("an unknown id names the known ones", () => {
  expect(() => getBenchmark("neo-9")).toThrow(/neo-1\.0, neo-1\.1/);
});
