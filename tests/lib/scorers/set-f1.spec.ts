import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { setF1 } from "#lib/scorers/set-f1.ts";

for (const [prediction, reference, score] of [
  ["", "", 1],
  ["", "a", 0],
  ["a\nb", "b\na", 1],
  ["a\na\na", "a", 1],
  ["a", "a\na", 2 / 3],
  ["a\n", "a", 2 / 3],
  ["a\nb\nc\nd", "a", 0.4],
  ["\x85a\x1c\r", "a", 1],
  ["\ufeffa", "a", 0],
  ["a\u2028b", "a\nb", 0],
] as const)
  test(`${JSON.stringify(prediction)} against ${JSON.stringify(reference)}: ${score}`, () => {
    expect(setF1.score(prediction, reference)).toBeCloseTo(score, 12);
  });

test("lies within 0 and 1, whatever the order of lines; 1 of distinct lines with themselves", () => {
  const line = fc.string({ unit: fc.constantFrom(..."ab c"), maxLength: 4 });
  const lines = fc.array(line, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const score = setF1.score(a.join("\n"), b.join("\n"));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(setF1.score(a.toReversed().join("\n"), b.join("\n"))).toBe(score);
      const distinct = [...new Set(a.map((text) => text.trim()))].join("\n");
      expect(setF1.score(distinct, distinct)).toBe(1);
    }),
  );
});
