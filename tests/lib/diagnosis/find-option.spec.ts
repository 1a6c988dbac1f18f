import { expect, test } from "@playwright/test";
import { findOption } from "#lib/diagnosis/find-option.ts";

const labels = ["0", "1", "2", "3", "4"];
const options = new Map([
  ["0", "電車"],
  ["1", "電車賃"],
  ["2", "2匹の犬"],
  ["3", "猫"],
  ["4", "鳥"],
]);

const cases = [
  ["2", "2"],
  ["選択肢3が正しい", "3"],
  ["3.猫", "3"],
  ["2. 2匹の犬", "2"],
  ["猫", "3"],
  ["電車賃", "1"],
  ["3か4", null],
  ["猫または鳥", null],
  ["10", null],
  ["3m", null],
  ["2.5", null],
  ["7", null],
] as const;

for (const [text, label] of cases)
  test(`${text} chooses ${label ?? "nothing"}`, () => {
    expect(findOption(text, labels, options)?.label ?? null).toBe(label);
  });
