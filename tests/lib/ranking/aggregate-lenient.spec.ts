import { expect, test } from "@playwright/test";
import { listBenchmarks } from "#lib/benchmarks/list-benchmarks.ts";
import { aggregateLenient } from "#lib/ranking/aggregate-lenient.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import { diagnosisVersion } from "#lib/schema/diagnosis.ts";

const mini = listBenchmarks().find(({ id }) => id === "kurabe-mini-1");
const benchmark = mini as Benchmark;
const datasets = benchmark.axes.flatMap((axis) =>
  axis.categories.flatMap((category) => category.datasets),
);

/** Half of everything understood, every dialogue rated 5. */
const strict = Object.fromEntries(
  datasets.map(({ id, metric }) => [
    id,
    { score: metric === "judge_rating" ? 5 : 0.5 },
  ]),
);

test("a dataset read leniently counts with that, the others with their strict score", () => {
  const read = {
    mini_reading: { lenient: 1, diagnoses: { preamble: 3 } },
    mini_ner: { lenient: 0.5, diagnoses: { wrong: 2, preamble: 1 } },
  };
  const lenient = aggregateLenient(benchmark, strict, read);
  expect(lenient?.version).toBe(diagnosisVersion);
  expect(lenient?.datasets).toEqual({
    mini_reading: { score: 1, gap: 0.5, diagnoses: { preamble: 3 } },
    mini_ner: { score: 0.5, gap: 0, diagnoses: { wrong: 2, preamble: 1 } },
  });
  expect(lenient?.categories).toEqual({
    FA: { score: 0.75, gap: 0.25, diagnoses: { preamble: 4, wrong: 2 } },
  });
  expect(Object.keys(lenient?.axes ?? {})).toEqual(["understanding"]);
  const understanding = (0.5 * 6 + 0.75) / 7;
  expect(lenient?.axes["understanding"]?.score).toBeCloseTo(understanding, 12);
  expect(lenient?.overall.score).toBeCloseTo((understanding + 0.5) / 2, 12);
  expect(lenient?.overall.diagnoses).toEqual({ preamble: 4, wrong: 2 });
});

test("nothing read is null, and a missing dataset stays missing upwards", () => {
  expect(aggregateLenient(benchmark, strict, {})).toBeNull();
  const read = { mini_math: { lenient: 1, diagnoses: {} } };
  const gone = { ...strict, mini_qa: { score: null } };
  const lenient = aggregateLenient(benchmark, gone, read);
  expect(lenient?.categories["MR"]).toEqual({
    score: 1,
    gap: 0.5,
    diagnoses: {},
  });
  expect(lenient?.axes["understanding"]).toEqual({
    score: null,
    gap: null,
    diagnoses: {},
  });
});

test("what is not scored enters no count above it", () => {
  const neo = listBenchmarks().find(({ id }) => id === "neo-1.1") as Benchmark;
  const read = { jsts: { lenient: null, diagnoses: { wrong_format: 1 } } };
  const lenient = aggregateLenient(neo, {}, read);
  expect(lenient?.datasets["jsts"]?.diagnoses).toEqual({ wrong_format: 1 });
  expect(lenient?.overall).toEqual({ score: null, gap: null, diagnoses: {} });
  expect(lenient?.categories).toEqual({});
});
