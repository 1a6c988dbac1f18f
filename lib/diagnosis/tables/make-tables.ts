import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bareWord } from "../bare-text.ts";
import { isJapaneseKanji } from "../kanji-variants.ts";

/**
 * Makes the tables beside this file again, out of two npm packages that are too large to depend on for the little that is used of
 * them: `npm install --prefix FOLDER sudachi-synonyms-dictionary@18.0.0 kanji@0.19.3`, then
 * `node lib/diagnosis/tables/make-tables.ts FOLDER/node_modules`.
 */
function makeTables(packages: string): void {
  save("synonyms", {
    source:
      "SudachiDict synonym dictionary, Works Applications, by sudachi-synonyms-dictionary 18.0.0: nouns, in the spelling that they are compared in",
    licence: "Apache-2.0",
    lines: synonymsOf(path.join(packages, "sudachi-synonyms-dictionary")),
  });
  save("readings", {
    source:
      "KANJIDIC2, Electronic Dictionary Research and Development Group, by kanji 0.19.3: kanji of Japanese text with their readings, those of names included",
    licence: "CC BY-SA 4.0",
    lines: readingsOf(path.join(packages, "kanji/dist/data/kanjidic")),
  });
}

function save(name: string, table: object): void {
  const file = path.join(import.meta.dirname, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
}

interface Synonym {
  midashi: string;
  taigenYogen: string;
  /** 2: stands for too much to be looked up by. */
  expandControl: number;
  vocabularyNumber: number;
}

/** A line of words with commas between for each group; words with a comma in them are left out. */
function synonymsOf(folder: string): string {
  const file = path.join(folder, "sudachi-synonyms-dictionary.json");
  const groups = JSON.parse(readFileSync(file, "utf8")) as {
    items: Synonym[];
  }[];
  return groups
    .map(({ items }) => {
      const nouns = items.filter(
        ({ taigenYogen, expandControl }) =>
          taigenYogen === "体言" && expandControl < 2,
      );
      // A group of many words is a field of meaning, not a thing.
      const concepts = new Set(nouns.map((item) => item.vocabularyNumber));
      if (concepts.size > MOST_CONCEPTS) return [];
      const words = new Set(nouns.map(({ midashi }) => bareWord(midashi)));
      // Signs alone are no word.
      return [...words].filter((word) => word !== "");
    })
    .filter((words) => words.length > 1)
    .map((words) => words.join(","))
    .join("\n");
}

const MOST_CONCEPTS = 4;

interface Kanji {
  literal: string[];
  reading_meaning?: {
    rmgroup?: { reading?: { r_type: string; $t: string }[] }[];
    nanori?: string[];
  }[];
}

/** A line for each kanji: itself, then its readings in hiragana with commas between. */
function readingsOf(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map(
      (name) =>
        JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Kanji,
    )
    .flatMap(({ literal: [kanji = ""], reading_meaning: [own] = [] }) => {
      if (!isJapaneseKanji(kanji)) return [];
      const said = (own?.rmgroup ?? [])
        .flatMap(({ reading }) => reading ?? [])
        .filter(({ r_type }) => r_type === "ja_on" || r_type === "ja_kun")
        .map(({ $t }) => $t);
      const all = [...said, ...(own?.nanori ?? [])].flatMap((reading) => {
        // い.きる: い is the kanji's own, the rest is written out.
        const [stem = "", rest = ""] = reading.replaceAll("-", "").split(".");
        return [stem, stem + rest].map(bareWord);
      });
      const distinct = [...new Set(all)].filter((reading) => reading !== "");
      return distinct.length > 0 ? [`${kanji}${distinct.join(",")}`] : [];
    })
    .join("\n");
}

makeTables(process.argv[2] ?? "node_modules");
