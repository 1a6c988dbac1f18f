import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { hardestParts } from "#lib/charts/hardest-parts.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

test("the lowest share of its scale comes first; baselines and missing results do not count", () => {
  const rows = [
    boardRow("a", { parts: { NLI: 0.5, QA: 0.25, coding: 2 } }),
    boardRow("b", { parts: { NLI: 0.75, QA: null } }),
    boardRow("program", { kind: "baseline", parts: { NLI: 0, EL: 0 } }),
  ];
  const found = hardestParts({ benchmark: getBenchmark("neo-1.1"), rows });
  expect(found.map(({ part, mean, n }) => [part.id, mean, n])).toEqual([
    ["coding", 2, 1],
    ["QA", 0.25, 1],
    ["NLI", 0.625, 2],
  ]);
});
