import { benchmarkSchema } from "#lib/schema/benchmark.ts";
import type { Benchmark, BenchmarkInput } from "#lib/schema/benchmark.ts";
import { inputHash, questionHash } from "#lib/schema/question-hash.ts";
import type { BankQuestion, QuestionBank } from "#lib/schema/run-rows.ts";

const named = (text: string) => ({ ja: text, en: text });

/** A benchmark small enough to compute by hand: two understanding categories, one judged dialogue of two questions. */
export function fixtureBenchmark(
  rules: Partial<BenchmarkInput["rules"]> = {},
): Benchmark {
  return benchmarkSchema.parse({
    id: "fixture-1",
    family: "fixture",
    version: "1",
    name: named("Fixture"),
    description: named("For tests"),
    formula: "(understanding + generation / 10) / 2",
    axes: [
      {
        id: "understanding",
        name: named("Understanding"),
        scale: { min: 0, max: 1 },
        categories: [
          {
            id: "MC",
            name: named("MC"),
            datasets: [
              {
                id: "colours",
                name: named("Colours"),
                metric: "exact_match",
                questions: 2,
              },
            ],
          },
          {
            id: "QA",
            name: named("QA"),
            datasets: [
              {
                id: "facts",
                name: named("Facts"),
                metric: "char_f1",
                questions: 2,
                aliases: ["jfacts"],
              },
            ],
          },
        ],
      },
      {
        id: "generation",
        name: named("Generation"),
        scale: { min: 1, max: 10 },
        overallDivisor: 10,
        categories: [
          {
            id: "writing",
            name: named("Writing"),
            datasets: [
              {
                id: "mt_bench_writing",
                name: named("Writing"),
                metric: "judge_rating",
                scale: { min: 1, max: 10 },
                questions: 2,
                turns: 2,
                questionIds: [71, 72],
              },
            ],
          },
        ],
      },
    ],
    rules: {
      missingCategory: "missing",
      judgements: "mean-of-question-turns",
      duplicates: "refuse",
      postProcess: "first-paragraph-nfkc",
      ...rules,
    },
  } satisfies BenchmarkInput);
}

/** The bank of that benchmark; `withTexts: false` knows hashes only. */
export function fixtureBank({ withTexts = true } = {}): QuestionBank {
  const make = (
    id: number,
    dataset: string,
    position: number,
    inputs: string[],
    references: (string | null)[],
    externalId: string | null = null,
  ): BankQuestion => ({
    id,
    position,
    externalId,
    hash: questionHash({ dataset, inputs, references }),
    inputHashes: inputs.map((input) => inputHash(dataset, input)),
    ...(withTexts ? { inputs, references } : {}),
  });
  return new Map([
    [
      "colours",
      [
        make(1, "colours", 0, ["空の色は？"], ["青"]),
        make(2, "colours", 1, ["雪の色は？"], ["白"]),
      ],
    ],
    [
      "facts",
      [
        make(3, "facts", 0, ["日本の首都は？"], ["東京"]),
        make(4, "facts", 1, ["最も高い山は？"], ["富士山"]),
      ],
    ],
    [
      "mt_bench_writing",
      [
        make(
          5,
          "mt_bench_writing",
          0,
          ["詩を書いて", "短くして"],
          [null, null],
          "71",
        ),
        make(
          6,
          "mt_bench_writing",
          1,
          ["手紙を書いて", "丁寧に"],
          [null, null],
          "72",
        ),
      ],
    ],
  ]);
}
