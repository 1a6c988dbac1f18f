/** Hiragana in Latin letters by Hepburn's rules, a long sign as `-`; Latin letters are brought to the same rules (si, tu, m before b). */
export function romajiOf(text: string): string {
  return text
    .replace(/[ぁ-ゖ][ゃゅょ]|[ぁ-ゖ]/g, (kana) => latinOf(kana))
    .replace(/っ(?=([a-z]))/g, (_, next: string) => next)
    .replaceAll("ー", "-")
    .replace(/tch|cch/g, "cch")
    .replace(/m(?=[bp])/g, "n")
    .replace(/si|sy(?=[auo])/g, (found) => (found === "si" ? "shi" : "sh"))
    .replace(/ti|ty(?=[auo])/g, (found) => (found === "ti" ? "chi" : "ch"))
    .replace(/zi|di|[zj]y(?=[auo])/g, (found) =>
      found.endsWith("i") ? "ji" : "j",
    )
    .replace(/(?<![cs]|ts)tu/g, "tsu")
    .replace(/(?<![cs])hu/g, "fu");
}

function latinOf(kana: string): string {
  const [first = "", small = ""] = kana;
  if (first === "っ") return first;
  const plain = syllables.get(first) ?? first;
  if (small === "") return plain;
  const vowel = { ゃ: "a", ゅ: "u", ょ: "o" }[small] ?? "";
  const consonant = plain.slice(0, -1);
  return /^(?:sh|ch|j)$/.test(consonant)
    ? consonant + vowel
    : `${consonant}y${vowel}`;
}

const rows: [kana: string, latin: string][] = [
  ["あいうえお", "a i u e o"],
  ["かきくけこ", "ka ki ku ke ko"],
  ["がぎぐげご", "ga gi gu ge go"],
  ["さしすせそ", "sa shi su se so"],
  ["ざじずぜぞ", "za ji zu ze zo"],
  ["たちつてと", "ta chi tsu te to"],
  ["だぢづでど", "da ji zu de do"],
  ["なにぬねの", "na ni nu ne no"],
  ["はひふへほ", "ha hi fu he ho"],
  ["ばびぶべぼ", "ba bi bu be bo"],
  ["ぱぴぷぺぽ", "pa pi pu pe po"],
  ["まみむめも", "ma mi mu me mo"],
  ["やゆよ", "ya yu yo"],
  ["らりるれろ", "ra ri ru re ro"],
  ["わゐゑをん", "wa i e o n"],
  ["ぁぃぅぇぉ", "a i u e o"],
  ["ゃゅょゎゔ", "ya yu yo wa vu"],
];
const syllables = new Map(
  rows.flatMap(([kana, latin]) => {
    const each = latin.split(" ");
    return [...kana].map((sign, i) => [sign, each[i] ?? ""] as const);
  }),
);
