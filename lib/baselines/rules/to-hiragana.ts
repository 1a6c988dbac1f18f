/** Kanji to hiragana by a short word list, longest first; what is not in it stays as it is. */
export function toHiragana(input: string): string {
  return input.replace(pattern, (word) => readings.get(word) ?? word);
}

const readings = new Map(
  Object.entries({
    今朝: "けさ",
    霧: "きり",
    深: "ふか",
    向: "む",
    岸: "きし",
    見: "み",
    祖父: "そふ",
    毎日: "まいにち",
    日記: "にっき",
    新: "あたら",
    黒板: "こくばん",
    文字: "もじ",
    茶屋: "ちゃや",
    温: "あたた",
    飲: "の",
    台風: "たいふう",
    影響: "えいきょう",
    船: "ふね",
    港: "みなと",
    引: "ひ",
    返: "かえ",
    妹: "いもうと",
    誕生日: "たんじょうび",
    手袋: "てぶくろ",
    赤: "あか",
    色: "いろ",
    会議: "かいぎ",
    資料: "しりょう",
    机: "つくえ",
    上: "うえ",
    置: "お",
    雪: "ゆき",
    水: "みず",
    小川: "おがわ",
    流: "なが",
    静: "しず",
    打: "う",
  }),
);

const pattern = new RegExp(
  [...readings.keys()].toSorted((a, b) => b.length - a.length).join("|"),
  "gu",
);
