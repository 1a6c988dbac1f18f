/** Named entities by their form (dates, times, amounts, shares, companies) and a list of places. Knows no people. */
export function nameEntities(input: string): string {
  return kinds
    .flatMap(({ type, form }) =>
      [...input.matchAll(form)].map((found) => ({
        at: found.index,
        line: `${found[0]}（${type}）`,
      })),
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join("\n");
}

const digits = "[〇一二三四五六七八九十百千万0-9]+";
const kinds = [
  { type: "日付表現", form: new RegExp(`${digits}月${digits}日`, "gu") },
  {
    type: "時刻表現",
    form: new RegExp(`(?:午前|午後)${digits}時(?:${digits}分)?`, "gu"),
  },
  { type: "金額表現", form: new RegExp(`${digits}円`, "gu") },
  { type: "割合表現", form: new RegExp(`${digits}(?:パーセント|割)`, "gu") },
  {
    type: "組織名",
    form: /\p{Script=Han}{2}(?:銀行|電機|商事|書店|大学|新聞)/gu,
  },
  {
    type: "地名",
    form: /東京|大阪|京都|名古屋|札幌|仙台|横浜|福岡|九州|四国|北海道/gu,
  },
];
