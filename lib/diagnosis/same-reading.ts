import { bareWord } from "./bare-text.ts";
import { romajiOf } from "./romaji.ts";
import readings from "./tables/readings.json" with { type: "json" };

/**
 * True where one text writes in kanji what the other writes in kana or in Latin letters: 犬科 and イヌ科, 東芝 and TOSHIBA.
 * What both write alike at their ends is left aside; the rest of one must be a reading of the other's, sign by sign.
 */
export function isSameReading(one: string, other: string): boolean {
  const [a, b] = withoutSameEnds(plainOf(one), plainOf(other));
  if (a.length > LONGEST || b.length > LONGEST) return false;
  if (isSound(a) && hasKanji.test(b)) return isReadAs(b, a);
  return isSound(b) && hasKanji.test(a) && isReadAs(a, b);
}

/** Without the macron of ō; 佐々木 as 佐佐木, 霞ヶ浦 as 霞が浦. */
const plainOf = (text: string) =>
  bareWord(text.replace(/[āīūēō]/gi, (sign) => sign.normalize("NFD").charAt(0)))
    .replace(/(\p{Script=Han})々/gu, "$1$1")
    .replace(/(?<=\p{Script=Han})ゖ/gu, "が");

const LONGEST = 40;
const hasKanji = /\p{Script=Han}/u;
const isSound = (text: string) => /^(?:[ぁ-ゖー]+|[a-z]{2,})$/.test(text);

function withoutSameEnds(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  return [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
}

/** Walks over the written text and keeps all places of the sound that its readings so far may end at. */
function isReadAs(written: string, sound: string): boolean {
  const wanted = looseLength(romajiOf(sound));
  let places = new Set([0]);
  for (const part of written.match(parts) ?? []) {
    const sounds = soundsOf(part);
    places = new Set(
      [...places].flatMap((at) =>
        sounds.flatMap((each) => endOf(wanted, at, each)),
      ),
    );
    if (places.size === 0) return false;
  }
  return places.has(wanted.length);
}

const parts = /\p{Script=Han}|[^\p{Script=Han}]+/gu;

/** Where a sound ends in the text; `*` is the consonant that is doubled there: ほっかいどう. */
function endOf(text: string, at: number, sound: string): number[] {
  if (!sound.endsWith("*"))
    return text.startsWith(sound, at) ? [at + sound.length] : [];
  const bare = sound.slice(0, -1);
  const end = at + bare.length;
  const isDoubled = text[end] === text[end + 1] || text.startsWith("tch", end);
  return text.startsWith(bare, at) && isDoubled ? [end + 1] : [];
}

let known: Map<string, string[]> | undefined;

/** Kanji with their readings in Latin letters, as they sound in front, behind another kanji (voiced), or cut short. */
function soundsOf(part: string): string[] {
  known ??= new Map();
  const found = known.get(part);
  if (found) return found;
  const sounds = (tableOf().get(part) ?? part).split(",").flatMap((reading) => {
    const latin = looseLength(romajiOf(reading));
    if (!hasKanji.test(part)) return [latin];
    const short = /[ktc]h?[ui]$|tsu$/.test(latin)
      ? [`${latin.replace(/(?:tsu|[kt]?[cs]?h?[ui])$/, "")}*`]
      : [];
    return [latin, ...voiced(latin), ...short];
  });
  const distinct = [...new Set(sounds)];
  // Kana between kanji are as many as there are texts; kanji are not.
  if (hasKanji.test(part)) known.set(part, distinct);
  return distinct;
}

function voiced(latin: string): string[] {
  const [, from = ""] = /^(k|sh|s|ts|ch|t|h|f)/.exec(latin) ?? [];
  return (voices[from] ?? []).map((to) => to + latin.slice(from.length));
}

const voices: Readonly<Record<string, string[]>> = {
  k: ["g"],
  s: ["z"],
  sh: ["j"],
  t: ["d"],
  ts: ["z"],
  ch: ["j"],
  h: ["b", "p"],
  f: ["b", "p"],
};

/** Long vowels are written in too many ways to count. */
const looseLength = (latin: string) =>
  latin
    .replace(/o[uoh](?![aiueo])/g, "o")
    .replace(/uu/g, "u")
    .replace(/-/g, "");

let table: Map<string, string> | undefined;

function tableOf(): Map<string, string> {
  return (table ??= new Map(
    readings.lines.split("\n").map((line) => {
      const [kanji = ""] = line;
      return [kanji, line.slice(kanji.length)];
    }),
  ));
}
