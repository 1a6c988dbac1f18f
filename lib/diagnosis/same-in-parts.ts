/**
 * True where a name in Latin letters is the Japanese one word by word, each the same by `isSame`: Caspian Sea, Lake Biwa,
 * Hokkaido Prefecture. Two words may stand the other way around.
 */
export function isSameInParts(
  latin: string,
  japanese: string,
  isSame: (one: string, other: string) => boolean,
): boolean {
  if (latin.length > 60 || japanese.length > 30) return false;
  if (!/^[A-Za-z][A-Za-z' .-]+$/.test(latin)) return false;
  const words = latin
    .split(/'s\b|[\s.-]+/)
    .filter((word) => word !== "" && !/^(?:the|of|and|a|an)$/i.test(word));
  const whole = japanese.replace(/(?<=.)[の・](?=.)/g, "");
  if (words.length < 2 || words.length > 3) return false;
  const orders = words.length === 2 ? [words, words.toReversed()] : [words];
  return orders.some((order) => isMadeOf(whole, order, isSame));
}

/** True where the text is these words one after another. */
function isMadeOf(
  text: string,
  [word = "", ...others]: readonly string[],
  isSame: (one: string, other: string) => boolean,
): boolean {
  const isWord = (part: string) =>
    kinds[word.toLowerCase()]?.split(" ").includes(part) || isSame(word, part);
  if (others.length === 0) return isWord(text);
  for (let end = 1; end < text.length; end++)
    if (isWord(text.slice(0, end)) && isMadeOf(text.slice(end), others, isSame))
      return true;
  return false;
}

/** What places and people are, where the dictionary has only whole names. */
const kinds: Readonly<Record<string, string>> = {
  bridge: "橋 大橋",
  castle: "城",
  city: "市",
  emperor: "天皇 皇帝",
  island: "島",
  islands: "諸島 群島",
  lake: "湖",
  mount: "山",
  mountain: "山",
  mountains: "山脈 山地",
  mt: "山",
  ocean: "洋 海",
  park: "公園",
  prefecture: "県 府",
  river: "川 河",
  sea: "海",
  shrine: "神社 神宮 大社",
  station: "駅",
  temple: "寺 院",
  tower: "塔 タワー",
  university: "大学",
};
