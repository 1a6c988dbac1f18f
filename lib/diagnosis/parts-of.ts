import { trimEndOf } from "./trim-end.ts";

/** The items that words name one after another, each once, without what stands behind one in brackets. No list is longer than `LONGEST`. */
export function partsOf(text: string): string[] {
  const plain = text
    .slice(0, LONGEST)
    .replace(/\([^()]{0,60}\)/g, "")
    .replace(lastWords, "");
  return [
    ...new Set(
      plain
        .split(separators)
        .map((part) => trimEndOf(part.replace(/^[「『\s]+/, ""), "」』"))
        .filter((part) => part !== ""),
    ),
  ];
}

const LONGEST = 10_000;

/** と and や only between nouns: 豪雨となりやすい is one part. */
const separators =
  /[,、\n;]|または|及び|および|ならびに|もしくは|あるいは|」「|』『|」と「|(?<=\p{L}{2})[とや](?=[\p{Script=Han}ァ-ヶa-z]{2})/iu;

/** What ends a list rather than an item. */
const lastWords = /(?:など|等)(?:です|である|があ(?:る|ります))?。?$/;
