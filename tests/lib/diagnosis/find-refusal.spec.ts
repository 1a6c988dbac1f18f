import { expect, test } from "@playwright/test";
import { findRefusal } from "#lib/diagnosis/find-refusal.ts";

for (const [text, found] of [
  ["申し訳ありませんが、お答えできません。", "申し訳ありません"],
  ["その質問には回答できません", "回答できません"],
  ["I'm sorry, but", "I'm sorry"],
  ["不明", "不明"],
  ["不明点を探す", null],
  ["富士山", null],
] as const)
  test(`${text} ${found ? "declines" : "answers"}`, () => {
    const at = findRefusal(text);
    expect(at && text.slice(at.start, at.end)).toBe(found);
  });
