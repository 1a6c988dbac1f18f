import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { lcsLength } from "#lib/scorers/lcs.ts";

/** The textbook table, to compare with. */
function slowLcs(a: readonly number[], b: readonly number[]): number {
  let row = [0, ...b.map(() => 0)];
  for (const x of a) {
    const next = [0];
    for (const [j, y] of b.entries())
      next.push(
        x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const lcs = (a: readonly number[], b: readonly number[]) =>
  lcsLength(Int32Array.from(a), a.length, Int32Array.from(b), b.length);

const codePoints = (...some: number[]) =>
  fc.array(fc.constantFrom(...some), { maxLength: 300, size: "max" });

for (const [name, some] of [
  ["two letters", [0x61, 0x62]],
  ["kana, kanji and astral ones", [0x3042, 0x4e9c, 0x20bb7, 0x10ffff, 0x20]],
  ["many", Array.from({ length: 200 }, (_, i) => 0x4e00 + i)],
] as const)
  test(`equals the textbook table on random texts of ${name}`, () => {
    fc.assert(
      fc.property(codePoints(...some), codePoints(...some), (a, b) => {
        expect(lcs(a, b)).toBe(slowLcs(a, b));
      }),
      { numRuns: 150 },
    );
  });

test("holds at every length around the words' ends", () => {
  for (const length of [
    30, 31, 32, 61, 62, 63, 123, 124, 125, 186, 187, 248, 249,
  ]) {
    const a = Array.from({ length }, (_, i) => 0x3042 + ((i * 7) % 11));
    const b = Array.from({ length }, (_, i) => 0x3042 + ((i * 5) % 13));
    expect(lcs(a, b)).toBe(slowLcs(a, b));
    expect(lcs([1, ...a, 2], [3, ...a, 4])).toBe(length);
  }
});

test("reads no further than the given lengths", () => {
  const a = Int32Array.from([1, 2, 3, 9, 9]);
  const b = Int32Array.from([1, 3, 9, 9]);
  expect(lcsLength(a, 3, b, 2)).toBe(2);
  expect(lcsLength(a, 0, b, 4)).toBe(0);
});
