import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { filterByFacets } from "#lib/charts/filter-facets.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import { noFilters, type BoardFilters } from "#lib/schema/board-filters.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.0");
const parts = scoredAxes(benchmark)
  .flatMap((axis) => axis.parts)
  .map(({ id }) => [id, 0.5] as const);

const rows = [
  boardRow("a", {
    totalParametersB: 7,
    releaseDate: "2023-07-18",
    weights: "open",
    tuning: "instruct",
    country: "JP",
    organisation: "A",
    baseModel: "Llama",
    licence: "MIT",
    shots: 0,
    judge: "gpt-4",
    parts: Object.fromEntries(parts),
  }),
  boardRow("b", {
    totalParametersB: 70,
    releaseDate: "2024-01-31",
    weights: "closed",
    organisation: "B",
    shots: 4,
    evidence: "verified",
    parts: Object.fromEntries(parts.slice(1)),
  }),
  boardRow("unknown"),
  boardRow("program", { kind: "baseline", evidence: "verified" }),
];

const cases: [string, Partial<BoardFilters>, string[]][] = [
  ["nothing", {}, ["a", "b", "unknown", "program"]],
  ["a least size", { min: 70 }, ["b"]],
  ["a greatest size", { max: 7 }, ["a"]],
  ["a range of dates", { from: "2024-01-01", to: "2024-01-31" }, ["b"]],
  ["complete only", { complete: true }, ["a"]],
  ["no baselines", { baselines: "hide" }, ["a", "b", "unknown"]],
  ["one choice", { choices: { weights: ["open"] } }, ["a"]],
  ["0 shots is not unknown", { choices: { shots: ["0"] } }, ["a"]],
  [
    "several choices of a fact are alternatives",
    { choices: { organisation: ["A", "B"] } },
    ["a", "b"],
  ],
  [
    "unknown is a choice",
    { choices: { weights: ["unknown"] } },
    ["unknown", "program"],
  ],
  [
    "facts are all required",
    { choices: { evidence: ["verified"], shots: ["4"] } },
    ["b"],
  ],
  [
    "all the other facts",
    {
      choices: {
        tuning: ["instruct"],
        country: ["JP"],
        base: ["Llama"],
        licence: ["MIT"],
        judge: ["gpt-4"],
      },
    },
    ["a"],
  ],
];
for (const [name, filters, expected] of cases) {
  test(name, () => {
    const found = filterByFacets(rows, { ...noFilters, ...filters }, benchmark);
    expect(found.map(({ key }) => key)).toEqual(expected);
  });
}
