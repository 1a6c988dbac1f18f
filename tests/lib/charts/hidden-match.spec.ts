import { expect, test } from "@playwright/test";
import {
  hiddenMatches,
  searchedTexts,
  type SearchedField,
} from "#lib/charts/hidden-match.ts";
import { searchTerms } from "#lib/format/search-key.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const row = boardRow("elyza", {
  displayName: "ELYZA 13B",
  name: "elyza/ELYZA-japanese-Llama-2-13b",
  organisation: "ELYZA",
  baseModel: "Llama-2-13b",
  licence: "llama2",
});
const always: SearchedField[] = ["displayName", "label", "organisation"];

const found = (query: string, shown: SearchedField[] = []) =>
  hiddenMatches(row, searchTerms(query), new Set([...always, ...shown])).map(
    ({ field, text, ranges }) => [
      field,
      ...ranges.map(([start, end]) => text.slice(start, end)),
    ],
  );

for (const { query, shown, expected } of [
  { query: "elyza", expected: [] },
  { query: "ＬＬＡＭＡ２", expected: [["baseModel", "Llama-2"]] },
  { query: "elyza japanese", expected: [["name", "japanese"]] },
  {
    query: "llama japanese",
    expected: [
      ["baseModel", "Llama"],
      ["name", "japanese", "Llama"],
    ],
  },
  { query: "llama", shown: ["baseModel"], expected: [] },
  { query: "", expected: [] },
] as const) {
  test(`"${query}"${shown ? ` with ${shown.join(", ")} shown` : ""} is explained by ${expected.map(([field]) => field).join(", ") || "what the row shows"}`, () => {
    expect(found(query, [...(shown ?? [])])).toEqual(expected);
  });
}

test("what is not known is not searched", () => {
  expect(searchedTexts(boardRow("a")).map(([field]) => field)).toEqual([
    "displayName",
    "name",
  ]);
});
