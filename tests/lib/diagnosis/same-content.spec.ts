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
  ["60km", "60キロ", true],
  ["60km", "60kg", false],
  ["德川家康", "徳川家康", true],
  ["圣武天皇", "聖武天皇", true],
  ["生簀", "生け簀", true],
  ["上がる", "上下", false],
  ["行く", "行かない", false],
  ["霞が浦", "霞ヶ浦", true],
  ["株式会社東芝", "東芝", true],
  ["夏目漱石さん", "夏目漱石", true],
  ["夏目", "夏目漱石", false],
  ["されません", "されない", true],
  ["1651/6/8", "1651年6月8日", true],
  ["NIFTY", "ニフティ", true],
  ["。", "", false],
] as const)
  test(`${answer} and ${reference} are ${same ? "one answer" : "two"}`, () => {
    expect(sameContent(answer, reference)).toBe(same);
  });
