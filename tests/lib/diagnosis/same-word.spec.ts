import { expect, test } from "@playwright/test";
import { isSameWord } from "#lib/diagnosis/same-word.ts";

for (const [one, other, same] of [
  ["再利用", "リユース", true],
  ["America", "米国", true],
  ["オキシジェン", "酸素", true],
  ["南アルプス山脈", "赤石山脈", true],
  ["水素", "酸素", false],
  ["リサイクル", "リユース", false],
  ["北アルプス山脈", "赤石山脈", false],
  ["", "", false],
] as const)
  test(`${one} and ${other} are ${same ? "one thing" : "two"}`, () => {
    expect(isSameWord(one, other)).toBe(same);
  });
