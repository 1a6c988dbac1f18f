import { expect, test } from "@playwright/test";
import { leadersWithAnswers } from "#lib/charts/leaders-with-answers.ts";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.1");
const answered = { answered: 10, overall: 0.5 };

test("the best three LLMs that have answers", () => {
  const rows = [
    boardRow("figures", { overall: 0.9 }),
    boardRow("third", { ...answered, overall: 0.3 }),
    boardRow("first", { ...answered, overall: 0.6 }),
    boardRow("fourth", { ...answered, overall: 0.2 }),
    boardRow("second", { ...answered, overall: 0.5 }),
    boardRow("baseline", { ...answered, kind: "baseline", overall: 0.99 }),
  ];
  expect(leadersWithAnswers({ benchmark, rows })).toEqual([
    "first",
    "second",
    "third",
  ]);
});

test("baselines where there is no LLM; none where nobody answered", () => {
  const baseline = boardRow("b", { ...answered, kind: "baseline" });
  expect(leadersWithAnswers({ benchmark, rows: [baseline] })).toEqual(["b"]);
  expect(
    leadersWithAnswers({ benchmark, rows: [boardRow("figures")] }),
  ).toEqual([]);
});
