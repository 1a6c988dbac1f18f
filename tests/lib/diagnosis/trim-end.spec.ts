import { expect, test } from "@playwright/test";
import { trimEndOf } from "#lib/diagnosis/trim-end.ts";

for (const [text, characters, trimmed] of [
  ["a。 。\n", "。", "a"],
  ["a。b", "。", "a。b"],
  ["。。", "。", ""],
  ["", "。", ""],
] as const)
  test(`${JSON.stringify(text)} ends in ${JSON.stringify(trimmed)}`, () => {
    expect(trimEndOf(text, characters)).toBe(trimmed);
  });
