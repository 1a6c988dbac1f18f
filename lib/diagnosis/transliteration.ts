/**
 * True where two names differ only in how a foreign word is written in katakana (クパティーノ, クパチーノ), or where one
 * is the foreign word itself (Cupertino). On the strict side: short names are compared with their vowels, too.
 */
export function isSameTransliteration(one: string, other: string): boolean {
  const [a, b] = [bareName(one), bareName(other)];
  if (kana.test(a) && kana.test(b)) {
    const [own, gold] = [looseKana(a), looseKana(b)];
    return own === gold && own.length >= 4;
  }
  if (latin.test(a) && kana.test(b)) return isSpeltAs(a, b);
  return kana.test(a) && latin.test(b) && isSpeltAs(b, a);
}

const bareName = (name: string) => name.replace(/[\s・=.'’&@-]/g, "");
const kana = /^[ァ-ヴー]{2,60}$/;
const latin = /^[A-Za-z]{4,60}$/;

/** Katakana in the fewest signs: without long vowels and stops, newer pairs as the older ones. */
function looseKana(word: string): string {
  let loose = word;
  for (const [pattern, plain] of looser) loose = loose.replace(pattern, plain);
  return loose;
}

const looser: [RegExp, string][] = [
  [/[ーッ]/g, ""],
  [/ヴァ/g, "バ"],
  [/ヴィ/g, "ビ"],
  [/ヴェ/g, "ベ"],
  [/ヴォ/g, "ボ"],
  [/ヴ/g, "ブ"],
  [/ティ/g, "チ"],
  [/ディ|ヂ/g, "ジ"],
  [/トゥ/g, "ツ"],
  [/ドゥ|ヅ/g, "ズ"],
  [/シェ/g, "セ"],
  [/ジェ/g, "ゼ"],
  [/ァ/g, "ア"],
  [/ィ/g, "イ"],
  [/ゥ/g, "ウ"],
  [/ェ/g, "エ"],
  [/ォ/g, "オ"],
  [/(?<=[イキギシジチニヒビピミリ])ア/g, "ヤ"],
  [/(?<=[エケゲセゼテデネヘベペメレ])イ/g, ""],
  [/(?<=[オコゴソゾトドノホボポモヨロ])ウ/g, ""],
];

/** A name with its long katakana words in the fewest signs, the rest as it is: カリフォルニア州クパティノ. */
export const looseName = (name: string): string =>
  name.replace(/[ァ-ヴー]{4,60}/g, (word) => looseKana(word));

/**
 * By what they sound like: consonants in their order, and those vowels that the foreign word writes. Of long names a
 * few consonants may differ, for each language is heard in its own way (ヴィンセント and フィンセント for Vincent).
 */
function isSpeltAs(word: string, katakana: string): boolean {
  const sounds = soundsOfKana(katakana);
  const written = word.toLowerCase();
  return ["s", "t"].some((th) => {
    const own = soundsOfLatin(written.replaceAll("th", th));
    if (isRoughlyAs(own, sounds)) return true;
    const { length } = own.consonants;
    if (own.consonants !== sounds.consonants) return false;
    if (length >= 4 || own.vowels === sounds.vowels)
      return length + own.vowels.length >= 5;
    return length === 3 && isWithin(own.vowels, sounds.vowels);
  });
}

/** The first and all but one consonant in four are alike, where ジ, ズ and ス count as one, and most vowels; short names have too few. */
function isRoughlyAs(one: Sounds, other: Sounds): boolean {
  const [a, b] = [one, other].map(({ consonants }) =>
    consonants.replaceAll("j", "s"),
  ) as [string, string];
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0]) return false;
  const longer = Math.max(a.length, b.length);
  const vowels = distance(one.vowels, other.vowels);
  return (
    distance(a, b) <= Math.floor(longer / 4) &&
    vowels <= Math.max(one.vowels.length, other.vowels.length) / 2
  );
}

/** How many signs have to be put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, sign] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, wanted] of [...other].entries()) {
      const changed = (row[j] ?? 0) + (sign === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** True where the signs of `part` stand in `whole` in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of whole) if (sign === part[at]) at += 1;
  return at === part.length;
}

interface Sounds {
  consonants: string;
  vowels: string;
}

function soundsOfLatin(word: string): Sounds {
  let sound = word;
  for (const [pattern, plain] of spellings)
    sound = sound.replace(pattern, plain);
  return {
    consonants: sound.replace(/[aiueo]/g, ""),
    vowels: sound.replace(/[^aiueo]/g, ""),
  };
}

const spellings: [RegExp, string][] = [
  [/([^aiueo])\1/g, "$1"],
  [/tion|sion/g, "son"],
  [/ph/g, "f"],
  [/sch|sh/g, "s"],
  [/tch|ch(?=[aeiou])/g, "t"],
  [/ck|ch|q|c(?![eiy])/g, "k"],
  [/c|z/g, "s"],
  [/x/g, "ks"],
  [/v/g, "b"],
  [/y(?=[aiueo])/g, ""],
  [/y/g, "i"],
  // What is not heard, or heard as a long vowel.
  [/r(?![aiueo])|[hw]|(?<=[^aiueo])e$/g, ""],
  [/l/g, "r"],
  [/m(?=[bp])/g, "n"],
  [/([^aiueo])\1/g, "$1"],
];

function soundsOfKana(katakana: string): Sounds {
  const sounds: Sounds = { consonants: "", vowels: "" };
  const plain = katakana
    .replace(/[ーッ]/g, "")
    .replace(/ヴ/g, "ブ")
    .replace(/フ(?=[ァィェォ])/g, "f")
    .replace(/[テデ](?=[ィュ])|[トド](?=ゥ)|シ(?=ェ)|ジ(?=ェ)/g, (sign) =>
      "テト".includes(sign) ? "t" : "デド".includes(sign) ? "d" : "s",
    );
  for (const sign of plain) {
    const row = rows.find(([signs]) => signs.includes(sign));
    const column = row ? row[0].indexOf(sign) % 5 : -1;
    sounds.consonants += row?.[1] ?? (/[tdfs]/.test(sign) ? sign : "");
    if (sign === "ン") sounds.consonants += "n";
    if (column >= 0) sounds.vowels += "aiueo"[column];
  }
  return sounds;
}

/** Signs by their vowels a, i, u, e, o, and the consonant in front, as foreign words' consonants are heard. */
const rows: [signs: string, consonant: string][] = [
  ["アイウエオァィゥェォヤ_ユ_ヨャ_ュ_ョワ____", ""],
  ["カキクケコ", "k"],
  ["ガギグゲゴ", "g"],
  ["サシスセソザ_ズゼゾ____", "s"],
  ["_ジ___", "j"],
  ["タチツテト", "t"],
  ["ダヂヅデド", "d"],
  ["ナニヌネノ", "n"],
  ["ハヒ_ヘホ", ""],
  ["__フ__", "f"],
  ["バビブベボ", "b"],
  ["パピプペポ", "p"],
  ["マミムメモ", "m"],
  ["ラリルレロ", "r"],
];
