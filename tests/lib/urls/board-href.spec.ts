import { expect, test } from "@playwright/test";
import { boardFields, boardHref } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";

const none = parseBoardParams({});

for (const { locale, change, expected } of [
  { locale: "ja", change: {}, expected: "/" },
  { locale: "en", change: {}, expected: "/en" },
  {
    locale: "ja",
    change: { size: "sllm", sort: "NLI", dir: "desc" },
    expected: "/?size=sllm&sort=NLI&dir=desc",
  },
  {
    locale: "en",
    change: { models: ["a", "b~c"] },
    expected: "/en?models=a,b%7Ec",
  },
  {
    locale: "ja",
    change: { cols: ["overall", "jamp", "jsts:spearman"] },
    expected: "/?cols=overall,jamp,jsts:spearman",
  },
  {
    locale: "en",
    change: { sort: "jsts:spearman", dir: "asc", cols: ["overview"] },
    expected: "/en?sort=jsts:spearman&dir=asc&cols=overview",
  },
  { locale: "ja", change: { models: [] }, expected: "/?models=none" },
  {
    locale: "ja",
    change: { asOf: "2026-11-24" },
    expected: "/?asOf=2026-11-24",
  },
  {
    locale: "ja",
    change: { q: "らま 2" },
    expected: "/?q=%E3%82%89%E3%81%BE+2",
  },
  { locale: "ja", change: { page: 2 }, expected: "/?page=2" },
] as const) {
  test(`${expected} and back`, () => {
    const params = {
      ...none,
      ...change,
      models: "models" in change ? [...change.models] : undefined,
      cols: "cols" in change ? [...change.cols] : undefined,
    };
    const href = boardHref(locale, params, { page: params.page });
    expect(href).toBe(expected);
    const search = new URL(href, "http://board").searchParams;
    expect(parseBoardParams(Object.fromEntries(search))).toEqual(params);
  });
}

test("conditions go into the address and come back", () => {
  const search = {
    weights: ["open", "unknown"],
    organisation: ["A, B & C"],
    min: "7",
    to: "2024-01-31",
    complete: "yes",
  };
  const params = parseBoardParams(search);
  const href = boardHref("ja", params);
  const back = new URL(href, "http://board").searchParams;
  expect([...back]).toEqual([
    ["min", "7"],
    ["to", "2024-01-31"],
    ["complete", "yes"],
    ["weights", "open"],
    ["weights", "unknown"],
    ["organisation", "A, B & C"],
  ]);
  const again = [...back.keys()].map((key) => [key, back.getAll(key)]);
  expect(parseBoardParams(Object.fromEntries(again))).toEqual(params);
});

test("a form carries the rest of the state along", () => {
  const params = parseBoardParams({
    benchmark: "neo-1.0",
    q: "old",
    size: "sllm",
  });
  expect(boardFields(params, { q: "" })).toEqual([
    ["benchmark", "neo-1.0"],
    ["size", "sllm"],
  ]);
});

test("another view begins at its first page", () => {
  expect(
    boardHref("ja", { ...none, page: 3 }, { sort: "model" }),
  ).not.toContain("page");
});
