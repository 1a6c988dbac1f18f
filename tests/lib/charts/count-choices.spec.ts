import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { countChoices, listedChoices } from "#lib/charts/count-choices.ts";
import { noFilters } from "#lib/schema/board-filters.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.0");

test("counts are what each choice would show under the other conditions", () => {
  const rows = [
    boardRow("a", { weights: "open", organisation: "A" }),
    boardRow("b", { weights: "open", organisation: "B" }),
    boardRow("c", { weights: "closed", organisation: "B" }),
    boardRow("d", { organisation: "B" }),
  ];
  const filters = { ...noFilters, choices: { weights: ["open"] } };
  expect(countChoices(rows, filters, benchmark)).toEqual([
    {
      facet: "weights",
      choices: [
        { value: "open", count: 2, chosen: true },
        { value: "closed", count: 1, chosen: false },
        { value: "unknown", count: 1, chosen: false },
      ],
      more: 0,
    },
    {
      facet: "organisation",
      choices: [
        { value: "A", count: 1, chosen: false },
        { value: "B", count: 1, chosen: false },
      ],
      more: 0,
    },
  ]);
});

test("a fact that tells nothing apart is left out, a chosen one stays with 0", () => {
  expect(countChoices([boardRow("a")], noFilters, benchmark)).toEqual([]);
  const filters = { ...noFilters, choices: { licence: ["MIT"] } };
  expect(countChoices([boardRow("a")], filters, benchmark)[0]?.choices).toEqual(
    [
      { value: "MIT", count: 0, chosen: true },
      { value: "unknown", count: 1, chosen: false },
    ],
  );
});

test("of very many choices the frequent and the unknown are listed", () => {
  const rows = [
    boardRow("none"),
    ...Array.from({ length: listedChoices + 5 }, (_, at) =>
      boardRow(`m${at}`, { organisation: `O${at}` }),
    ),
  ];
  const [organisation] = countChoices(rows, noFilters, benchmark);
  expect(organisation?.choices).toHaveLength(listedChoices + 1);
  expect(organisation?.choices.at(-1)?.value).toBe("unknown");
  expect(organisation?.more).toBe(5);
  const [asked] = countChoices(rows, noFilters, benchmark, "organisation");
  expect(asked?.choices).toHaveLength(listedChoices + 6);
  expect(asked?.more).toBe(0);
});
