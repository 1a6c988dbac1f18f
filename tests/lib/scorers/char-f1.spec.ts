import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { charF1 } from "#lib/scorers/char-f1.ts";
import { pythonAnswers } from "./python-oracle.ts";

const cases: [prediction: string, reference: string, score: number][] = [
  ["", "", 1],
  ["。", "！？", 1],
  ["。", "", 1],
  ["", "東京", 0],
  ["東京", "。", 0],
  ["café", "caf", 1],
  ["a\u00a0b", "ab", 1],
  ["Tokyo", "tokyo", 1],
  ["東京 大阪", "大阪、東京", 1],
  ["東京大阪", "大阪東京", 0.5],
  ["ab", "abc", 0.8],
  ["ＡＢＣ", "abc", 0],
  ["\u{20bb7} ﾊ", "ﾊ \u{20bb7}", 1],
  ["\ud842", "", 1],
  ["\u{31350}", "", 1],
  ["İ", "i", 0.67],
  ["ΣΑΣ", "σας", 1],
  // Code points, not UTF-16 units: 2 * 1 of 5.
  ["\u{20bb7}\u{20bb7}\u{20bb7}\u{20bb7}", "\u{20bb7}", 0.4],
  // 12.5 and 62.5 per cent go to the even side; so does 37.5.
  ["あいいいいいいい", "あううううううう", 0.12],
  ["あああああいいい", "あああああううう", 0.62],
  ["あああいいいいい", "あああううううう", 0.38],
];

for (const [prediction, reference, score] of cases)
  test(`${JSON.stringify(prediction)} against ${JSON.stringify(reference)}: ${score}`, () => {
    expect(charF1.score(prediction, reference)).toBe(score);
  });

test("agrees with Python on generated pairs", () => {
  const wrong = pythonAnswers("char_f1").filter(({ args, want }) => {
    const [prediction, reference] = args.map(String);
    return charF1.score(prediction ?? "", reference ?? "") !== want;
  });
  expect(wrong).toEqual([]);
});

const text = fc.string({
  unit: fc.constantFrom(..."あいうaAbB 19、。é𠮷Σİ_"),
  maxLength: 150,
});

test("is symmetric, a whole per cent within 0 and 1, and 1 of a text with itself", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const score = charF1.score(a, b);
      expect(charF1.score(b, a)).toBe(score);
      expect(score).toBe(Math.round(score * 100) / 100);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(charF1.score(`${a}。`, a)).toBe(1);
    }),
  );
});

test("does not depend on the order of tokens", () => {
  const token = fc.string({
    unit: fc.constantFrom(..."あいうab1𠮷ﾊ"),
    minLength: 1,
    maxLength: 6,
  });
  const tokens = fc.array(token, { minLength: 2, maxLength: 8 });
  const shuffled = tokens.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, text, ([list, other], reference) => {
      expect(charF1.score(other.join("、"), reference)).toBe(
        charF1.score(list.join(" "), reference),
      );
    }),
  );
});
