import { expect, test } from "@playwright/test";
import { listConditions, noConditions } from "#lib/charts/list-conditions.ts";
import { noFilters } from "#lib/schema/board-filters.ts";

test("a view that leaves nothing out has none", () => {
  expect(listConditions(noConditions)).toEqual([]);
});

test("each condition can be removed alone", () => {
  const filters = {
    ...noFilters,
    min: 7,
    complete: true,
    choices: { weights: ["open"], organisation: ["A", "B"] },
  };
  const conditions = { q: "llama", size: "sllm", filters } as const;
  const choices = (value: object) => ({
    filters: { ...filters, choices: value },
  });
  expect(listConditions(conditions)).toEqual([
    { kind: "q", value: "llama", without: { q: "" } },
    { kind: "size", value: "sllm", without: { size: "all" } },
    {
      kind: "min",
      value: "7",
      without: { filters: { ...filters, min: undefined } },
    },
    {
      kind: "complete",
      value: "true",
      without: { filters: { ...filters, complete: false } },
    },
    {
      kind: "weights",
      value: "open",
      without: choices({ organisation: ["A", "B"] }),
    },
    {
      kind: "organisation",
      value: "A",
      without: choices({ weights: ["open"], organisation: ["B"] }),
    },
    {
      kind: "organisation",
      value: "B",
      without: choices({ weights: ["open"], organisation: ["A"] }),
    },
  ]);
});
