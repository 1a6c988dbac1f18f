import { expect, test } from "@playwright/test";
import {
  decodeStats,
  encodeStats,
  questionStats,
} from "#lib/explorer/question-stats.ts";
import { zstdCompressSync } from "node:zlib";
import { madeTable, type Answer } from "./made-table.ts";

const exact = { rightFrom: 1, scale: { min: 0, max: 1 } };
const runIds = Array.from({ length: 20 }, (_, at) => `run-${at}`);
const of = (...runs: Answer[][]) =>
  questionStats(madeTable(...runs), runIds, exact);
const miss = (key: number): Answer => ({ score: 0, key });

/** Five strong runs that answer the first question so, and five weak ones. */
const strong = (first: Answer[], weak: Answer = 1) =>
  of(...first.map((answer) => [answer, 1, 1]), ...first.map(() => [weak, 0, 0]))
    .rows[0];

test("a reference is suspect where most of the better half agree on one other answer", () => {
  expect(strong([miss(7), miss(7), miss(7), miss(8), 1])?.suspect).toEqual({
    share: 0.6,
    answerKey: 7,
    runId: "run-0",
  });
  expect(strong([miss(7), miss(7), miss(8), miss(8), 1])?.suspect).toBeNull();
  // Agreeing with the reference, or giving answers that are not read, is no suspicion.
  expect(strong([1, 1, 1, 1, 1])?.suspect).toBeNull();
  expect(strong([0, 0, 0, 0, 0])?.suspect).toBeNull();
  // What the weaker half says does not count, nor do fewer than five.
  expect(strong([1, 1, 1, 1, 1], miss(7))?.suspect).toBeNull();
  expect(strong([miss(7), miss(7), miss(7), miss(7)])?.suspect).toBeNull();
});

test("a question is unsolved where none of the better half is right", () => {
  expect(strong([miss(1), miss(2), miss(3), miss(4), 0.9])?.isUnsolved).toBe(
    true,
  );
  expect(strong([miss(1), miss(2), miss(3), miss(4), 1])?.isUnsolved).toBe(
    false,
  );
  expect(strong([miss(1), miss(2), miss(3), miss(4)])?.isUnsolved).toBe(false);
});

test("means are parts of the scale; who answered nothing does not count", () => {
  const { rows, runs, runMeans } = questionStats(
    madeTable([10, null], [5.5, null], [null, null]),
    runIds,
    { rightFrom: 7, scale: { min: 1, max: 10 } },
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    question: 10,
    turn: 1,
    n: 2,
    mean: 0.75,
    right: 0.5,
    discrimination: null,
  });
  expect([runs, runMeans]).toEqual([2, [1, 0.5]]);
});

test("they come back from the database as they were; another version does not", () => {
  const stats = of([1, 0.3, miss(3)], [0, 1 / 3, 1], [1, 0, 1]);
  const stored = { stats, of: ["run-0 1", "run-1 0"] };
  expect(decodeStats(encodeStats(stored))).toEqual(stored);
  expect(decodeStats(zstdCompressSync('{"version":99}'))).toBeNull();
});
