import { expect, test } from "@playwright/test";
import { isSameVerdict } from "#lib/diagnosis/same-verdict.ts";

const passage = "文章:立秋を過ぎると発表はされない。\n質問:";
for (const [answer, reference, question, same] of [
  ["いいえ", "されない", "発表はされるか", true],
  ["しない", "されない", "発表はされますか?", true],
  ["はい", "される", "発表はされるか。", true],
  ["はい", "されない", "発表はされるか", false],
  ["いいえ", "されない", "何が発表されないか", false],
  ["いいえ", "秋雨", "秋雨というか", false],
  ["いいえ", "されない", "発表される", false],
] as const)
  test(`${answer} to ${question} is ${same ? "" : "not "}${reference}`, () => {
    expect(isSameVerdict(answer, reference, passage + question)).toBe(same);
  });
