import shinjitai from "opencc-js/dict/JPShinjitaiCharacters";
import simplified from "opencc-js/dict/STCharacters";

/** Kanji in the one form that Japanese writes today: 德 and 徳, 聖 and the Chinese 圣, 髙 and 高 are the same. */
export function modernKanji(text: string): string {
  const forms = modernForms();
  return text.replace(/\p{Script=Han}/gu, (kanji) => forms.get(kanji) ?? kanji);
}

/** False for kanji that Japanese has no use for, as most that only simplified Chinese has: those out of JIS X 0208 and its usual extensions. */
export function isJapaneseKanji(kanji: string): boolean {
  return japaneseKanji().has(kanji);
}

const japaneseKanji = once(() => {
  const decoder = new TextDecoder("euc-jp");
  const found = new Set<string>();
  for (let row = 0xa1; row <= 0xfe; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++)
      found.add(decoder.decode(Uint8Array.of(row, cell)));
  return found;
});

/** Old forms, those of names, and simplified ones by the most usual that they stand for; each as it is written now. */
const modernForms = once(() => {
  const forms = new Map([
    ...entriesOf(shinjitai).flatMap(([now, old]) =>
      old.map((each) => [each, now] as const),
    ),
    ["髙", "高"],
    ["﨑", "崎"],
  ]);
  for (const [from, [full = from]] of entriesOf(simplified))
    if (!isJapaneseKanji(from)) forms.set(from, forms.get(full) ?? full);
  return forms;
});

const entriesOf = (table: string): [from: string, to: string[]][] =>
  table.split("|").map((entry) => {
    const [from = "", ...to] = entry.split(" ");
    return [from, to];
  });

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
