import { expect, test } from "@playwright/test";
import { formatFormula } from "#lib/format/formula.ts";

const words = { understanding: "理解", generation: "生成" };

for (const [formula, expected] of [
  ["(understanding + generation / 10) / 2", "(理解 + 生成 ÷ 10) ÷ 2"],
  ["understanding * 2", "理解 × 2"],
  ["none", null],
] as const) {
  test(`${formula} reads ${expected}`, () => {
    expect(formatFormula(formula, words)).toBe(expected);
  });
}
