import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { prepareModelRun } from "#lib/charts/prepare-model-run.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.1");
const rows = [
  boardRow("a", {
    overall: 0.6,
    axes: { understanding: 0.5 },
    parts: { QA: 0.2 },
  }),
  boardRow("b", {
    overall: 0.5,
    baseModel: "ORG/a",
    axes: { understanding: 0.6 },
    parts: { QA: 0.4, NLI: 0.1 },
  }),
  boardRow("c", { overall: 0.4, parts: { QA: 0.4 } }),
  boardRow("partial", { parts: { QA: 1 } }),
  boardRow("baseline", { kind: "baseline", overall: 1, parts: { QA: 1 } }),
];
const of = (key: string) => prepareModelRun({ benchmark, rows }, `run-${key}`);

test("ranks are among the ranked LLM runs, and equal scores share one", () => {
  const run = of("b");
  expect(run?.overall).toEqual({ rank: 2, of: 3 });
  expect(run?.places.get("QA")).toMatchObject({ rank: 1, of: 3 });
  expect(of("c")?.places.get("QA")).toMatchObject({ rank: 1, of: 3 });
  expect(run?.places.get("NLI")).toMatchObject({ rank: 1, of: 1 });
  expect(run?.places.get("understanding")).toMatchObject({ rank: 1, of: 2 });
  expect(run?.places.has("EL")).toBe(false);
});

test("runs without an overall score and baselines have no ranks", () => {
  for (const key of ["partial", "baseline"]) {
    expect(of(key)?.overall).toBeNull();
    expect(of(key)?.places.size).toBe(0);
  }
});

test("the base model is found on the same board, whatever its case", () => {
  expect(of("b")?.base?.key).toBe("a");
  expect(of("a")?.base).toBeNull();
});

test("a run that is not on the board is not there", () => {
  expect(of("elsewhere")).toBeNull();
});
