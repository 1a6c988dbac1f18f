import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import {
  axisOf,
  formatShare,
  missColumns,
  prepareMisses,
  segmentsOf,
  sumMisses,
  type MissCounts,
} from "#lib/charts/prepare-misses.ts";
import type { DatasetMisses } from "#lib/schema/misses.ts";

const neo = getBenchmark("neo-1.0");

const read = (
  dataset: string,
  n: number,
  diagnoses: DatasetMisses["diagnoses"],
  hasAnswerScores = true,
): DatasetMisses => ({ dataset, n, diagnoses, hasAnswerScores });

const counts = (known: Partial<MissCounts>): MissCounts => ({
  n: 0,
  right: 0,
  format: 0,
  wrong: 0,
  unscored: 0,
  diagnoses: {},
  ...known,
});

test("answers by category: full marks, right but badly formatted, wrong", () => {
  const parts = prepareMisses(neo, [
    read("niilc", 10, { wrong: 3, preamble: 2 }),
    read("jemhopqa", 10, { wrong_format: 1, empty: 1 }),
    read("jamp", 5, {}),
  ]);
  expect(parts).toMatchObject([
    { id: "NLI", n: 5, right: 5, format: 0, wrong: 0, diagnoses: {} },
    {
      id: "QA",
      n: 20,
      right: 13,
      format: 3,
      wrong: 4,
      diagnoses: { wrong: 3, preamble: 2, wrong_format: 1, empty: 1 },
    },
  ]);
});

test("answers without scores of their own are neither right nor wrong but where no number was in them", () => {
  const [part] = prepareMisses(neo, [
    read("jsts", 10, { wrong_format: 2, wrong: 1 }, false),
  ]);
  expect(part).toMatchObject({ right: 0, format: 2, wrong: 1, unscored: 7 });
});

test("nothing read has no parts", () => {
  expect(prepareMisses(neo, [])).toEqual([]);
});

test("sums keep every answer in exactly one outcome", () => {
  const parts = prepareMisses(neo, [
    read("niilc", 10, { wrong: 3, preamble: 2 }),
    read("jsts", 10, { wrong_format: 2 }, false),
  ]);
  const { n, right, format, wrong, unscored } = sumMisses(parts);
  expect([right, format, wrong, unscored]).toEqual([5, 4, 3, 8]);
  expect(right + format + wrong + unscored).toBe(n);
});

for (const [what, given, expected] of [
  [
    "three outcomes",
    { n: 8, right: 4, format: 2, wrong: 2 },
    [
      ["right", 0, 50],
      ["format", 50, 25],
      ["wrong", 75, 25],
    ],
  ],
  ["one outcome", { n: 3, wrong: 3 }, [["wrong", 0, 100]]],
] as const) {
  test(`a bar of ${what} is filled from left to right`, () => {
    expect(
      segmentsOf(counts(given)).map(({ outcome, from, width }) => [
        outcome,
        from,
        width,
      ]),
    ).toEqual(expected);
  });
}

test("columns: what occurs, misses of the format first", () => {
  expect(
    missColumns([
      counts({ diagnoses: { empty: 1, wrong_format: 2 } }),
      counts({ diagnoses: { wrong: 1, preamble: 2 } }),
    ]),
  ).toEqual(["preamble", "wrong_format", "empty", "wrong"]);
});

for (const [format, wrong, share] of [
  [1, 3, 0.25],
  [0, 3, 0],
  [0, 0, null],
] as const) {
  test(`of ${format + wrong} misses ${format} of format: ${share}`, () => {
    expect(formatShare(counts({ format, wrong }))).toBe(share);
  });
}

test("parts of one axis are together that axis; of several, none", () => {
  const parts = prepareMisses(neo, [read("niilc", 1, {}), read("jamp", 1, {})]);
  expect(axisOf(parts)).toBe("understanding");
  expect(
    axisOf(
      parts.map((part, at) =>
        at > 0 ? part : { ...part, axis: "generation" },
      ),
    ),
  ).toBeNull();
  expect(axisOf([])).toBeNull();
});
