import { expect, test } from "@playwright/test";
import { sameContent } from "#lib/diagnosis/same-content.ts";

for (const [answer, reference, same] of [
  ["ﾌｧｲﾅﾙ".normalize("NFKC"), "ふぁいなる", true],
  ["カール・マルクス", "カールマルクス", true],
  ["86,400", "86400秒", true],
  ["86,400秒", "86400秒", true],
  ["12本", "12個", true],
  ["12年", "12個", false],
  ["約46億年", "46億年", false],
  ["12", "13個", false],
  ["。", "", false],
] as const)
  test(`${answer} and ${reference} are ${same ? "one answer" : "two"}`, () => {
    expect(sameContent(answer, reference)).toBe(same);
  });
