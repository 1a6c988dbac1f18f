import { expect, test } from "@playwright/test";
import { noFilters } from "#lib/schema/board-filters.ts";
import { maxSelected } from "#lib/urls/board-href.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";

const defaults = {
  benchmark: undefined,
  sort: "overall",
  dir: "desc",
  size: "all",
  q: "",
  cols: undefined,
  filters: noFilters,
  models: undefined,
  x: undefined,
  y: undefined,
  colour: undefined,
  asOf: undefined,
  page: 1,
};

for (const { name, search, expected } of [
  { name: "nothing", search: {}, expected: {} },
  {
    name: "everything",
    search: {
      benchmark: "neo-1.0",
      sort: "NLI",
      dir: "asc",
      size: "sllm",
      q: " a ",
      cols: "overall,jamp",
      models: "x,y",
      x: "size",
      y: "NLI",
      colour: "licence",
      asOf: "2026-11-24",
    },
    expected: {
      benchmark: "neo-1.0",
      sort: "NLI",
      dir: "asc",
      size: "sllm",
      q: "a",
      cols: ["overall", "jamp"],
      models: ["x", "y"],
      x: "size",
      y: "NLI",
      colour: "licence",
      asOf: "2026-11-24",
    },
  },
  ...["2026-02-30", "0000-12-31", "yesterday", "2026-11-24T00:00"].map(
    (asOf) => ({ name: `${asOf} is no day`, search: { asOf }, expected: {} }),
  ),
  {
    name: "conditions: each choice once and in order, so that one view has one address",
    search: {
      organisation: ["Meta", "ELYZA", "Meta"],
      weights: "open",
      min: "7",
      max: "13.5",
      from: "2023-01-01",
      complete: "yes",
      baselines: "hide",
    },
    expected: {
      filters: {
        ...noFilters,
        min: 7,
        max: 13.5,
        from: "2023-01-01",
        complete: true,
        baselines: "hide" as const,
        choices: { organisation: ["ELYZA", "Meta"], weights: ["open"] },
      },
    },
  },
  {
    name: "conditions that cannot be read, and a form's empty fields, are none",
    search: {
      min: "",
      max: "-3",
      from: "",
      to: "soon",
      complete: "",
      licence: "",
    },
    expected: {},
  },
  {
    name: "columns: from a form's boxes or from one list, each once",
    search: { cols: ["overall,NLI", "jsts:spearman", "NLI", "<b>", ""] },
    expected: { cols: ["overall", "NLI", "jsts:spearman"] },
  },
  { name: "no columns", search: { cols: ",<b>" }, expected: {} },
  {
    name: "dates sort from the newest by default",
    search: { sort: "date" },
    expected: { sort: "date", dir: "desc" },
  },
  {
    name: "a part of the scatter plot: scores, sizes, days",
    search: { x0: "0.25", x1: "0.5", y0: "2024-01-01", y1: "" },
    expected: { zoom: { x0: "0.25", x1: "0.5", y0: "2024-01-01" } },
  },
  {
    name: "no part of the scatter plot",
    search: { x0: "-1e3", x1: "Infinity", y0: "2024-1", y1: "0x10" },
    expected: {},
  },
  {
    name: "names sort upwards by default",
    search: { sort: "model" },
    expected: { sort: "model", dir: "asc" },
  },
  {
    name: "nonsense becomes the default",
    search: { benchmark: "../etc", sort: "<b>", dir: "up", size: "huge" },
    expected: {},
  },
  {
    name: "repeated parameters: the first",
    search: { size: ["sllm", "all"] },
    expected: { size: "sllm" },
  },
  {
    name: "a form sends one parameter per model",
    search: { models: ["none", "a", "b"], page: "3" },
    expected: { models: ["a", "b"], page: 3 },
  },
  {
    name: "an empty choice is a choice, and there is no page 0",
    search: { models: "none", page: "0" },
    expected: { models: [] },
  },
  {
    name: "twice the same model, and what is none",
    search: { models: "a,a,<script>,b~2023-12" },
    expected: { models: ["a", "b~2023-12"] },
  },
]) {
  test(name, () => {
    expect(parseBoardParams(search)).toEqual({ ...defaults, ...expected });
  });
}

test("more models than the radar can hold are cut", () => {
  const models = Array.from({ length: 20 }, (_, at) => `m${at}`).join(",");
  expect(parseBoardParams({ models }).models).toHaveLength(maxSelected);
});
