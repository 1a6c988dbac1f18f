import { modernKanji } from "./kanji-variants.ts";
import { remembered } from "./remembered.ts";

/** Letters and digits in one case and one kana: what is left where neither spaces and signs nor script count. */
export const bareOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}ー]/gu, "")
    .replace(/[ァ-ヶ]/g, toHiragana);

/** The same in today's kanji: what words are looked up by. */
export const bareWord = remembered((text) => bareOf(modernKanji(text)));

const toHiragana = (kana: string) =>
  String.fromCharCode(kana.charCodeAt(0) - 0x60);
