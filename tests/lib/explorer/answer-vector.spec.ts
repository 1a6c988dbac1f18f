import { expect, test } from "@playwright/test";
import {
  bytesOfVector,
  decodeVector,
  encodeVector,
  vectorOf,
  type VectorEntry,
} from "#lib/explorer/answer-vector.ts";

const entry = (more: Partial<VectorEntry>): VectorEntry => ({
  question: 1,
  turn: 1,
  score: 1,
  lenient: 1,
  diagnosis: null,
  length: 4,
  key: 7,
  isAnswered: true,
  judgeFailed: false,
  ...more,
});

test("a vector comes back bit for bit", () => {
  const vector = vectorOf([
    entry({ question: 2_147_483_647, score: 0.1 + 0.2, lenient: 1 / 3 }),
    entry({ question: 5, score: -0, lenient: null, key: -2_147_483_648 }),
    entry({ question: 6, turn: 2, score: null, lenient: 5e-324 }),
    entry({ score: 0, diagnosis: 11, length: 1_000_000, key: null }),
    entry({ isAnswered: false, judgeFailed: true, length: 0, score: 9.5 }),
  ]);
  expect(decodeVector(encodeVector(vector))).toEqual(vector);
});

test("an empty vector and odd lengths have their columns in place", () => {
  for (const count of [0, 1, 2, 3, 5, 7, 9, 1001]) {
    const vector = vectorOf(
      Array.from({ length: count }, (_, at) =>
        entry({ question: at * 3, length: at, score: at / 7 }),
      ),
    );
    expect(decodeVector(encodeVector(vector))).toEqual(vector);
  }
});

test("10,000 labels take a few hundred bytes, scores of their own 8 bytes each", () => {
  const of = (score: (at: number) => number) =>
    encodeVector(
      vectorOf(
        Array.from({ length: 10_000 }, (_, at) => {
          const own = score(at);
          return entry({ question: 500 + at, score: own, lenient: own });
        }),
      ),
    ).length;
  expect(of(() => 1)).toBeLessThan(500);
  expect(of((at) => Math.sin(at))).toBeLessThan(85_000);
});

test("bytes of another version are nothing to go by", () => {
  const stored = encodeVector(vectorOf([entry({})]));
  stored[0] = 200;
  expect(decodeVector(stored)).toBeNull();
});

test("its size in memory is known", () => {
  expect(bytesOfVector(vectorOf([entry({}), entry({})]))).toBe(70);
});
