import { expect, test } from "@playwright/test";
import { modelsHref, parseModelsParams } from "#lib/urls/models-href.ts";

test("the list's address holds its search and page, and reads back", () => {
  expect(modelsHref("ja")).toBe("/models");
  expect(modelsHref("en", { q: "a b", page: 2 })).toBe(
    "/en/models?q=a+b&page=2",
  );
  expect(parseModelsParams({ q: " a ", page: "3" })).toEqual({
    q: "a",
    page: 3,
  });
  expect(parseModelsParams({ q: ["a"], page: "-1" })).toEqual({
    q: "",
    page: 1,
  });
});
