import { expect, test } from "@playwright/test";
import { checkFormat, formatCheckOf } from "#lib/scorers/format-check-v3.ts";

for (const [dataset, prediction, result] of [
  ["mawps", "１２", 1],
  ["mgsm", "12人", 0],
  ["mmlu_en_anatomy", "C", 1],
  ["jmmlu", "c", 0],
  ["jcommonsenseqa", "4", 1],
  ["jcommonsenseqa", "5", 0],
  ["kuci", "4", 0],
  ["janli", "non-entailment", 1],
  ["jsem", "undef", 1],
  ["wiki_dependency", "a -> b\nc->d", 1],
  ["wiki_dependency", "a -> b\n", 0],
  ["wiki_dependency", "-> b", 0],
  ["wiki_dependency", "a\r\u2028 -> b", 1],
  ["wiki_ner", "東京（地名） 太郎（人名）", 1],
  ["wiki_ner", "東京(地名)", 0],
  ["wiki_ner", "", 1],
  ["chabsa", "売上 positive", 1],
  ["chabsa", "売上\u3000negative!", 1],
  ["chabsa", "売上\npositive", 0],
  ["chabsa", "当社 売上 positive", 0],
  ["niilc", "anything", null],
  ["constructor", "anything", null],
] as const)
  test(`${dataset}: ${JSON.stringify(prediction)} is ${result}`, () => {
    expect(checkFormat(formatCheckOf(dataset), prediction)).toBe(result);
  });
