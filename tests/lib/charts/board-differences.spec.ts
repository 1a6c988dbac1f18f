import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { boardDifferences } from "#lib/charts/board-differences.ts";
import type { ComparabilityKeys } from "#lib/schema/model-page.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const neo = getBenchmark("neo-1.0");
const alike: ComparabilityKeys = {
  evidence: "verified",
  questionSetHash: "q",
  shots: 4,
  promptTemplateHash: "p",
  judge: "gpt-4",
  judgePrompt: "j",
};
const rows = ["a", "b", "c", "d"].map((key) => boardRow(key, { overall: 0.5 }));
const keysOf = (changes: Record<string, Partial<ComparabilityKeys>>) =>
  new Map(rows.map(({ key, runId }) => [runId, { ...alike, ...changes[key] }]));

test("models measured alike have nothing to say, whatever their evidence", () => {
  expect(
    boardDifferences(neo, rows, keysOf({ a: { evidence: "reported" } })),
  ).toEqual({ differences: [], odd: new Map() });
});

test("the most frequent first, unknown last; only what is known to differ is odd", () => {
  const { differences, odd } = boardDifferences(
    neo,
    rows,
    keysOf({ a: { judge: "other" }, d: { judge: null, shots: null } }),
  );
  expect(differences).toEqual([
    {
      aspect: "shots",
      kind: "unknown",
      groups: [
        { value: "4", count: 3 },
        { value: null, count: 1 },
      ],
    },
    {
      aspect: "judge",
      kind: "differs",
      groups: [
        { value: "gpt-4", count: 2 },
        { value: "other", count: 1 },
        { value: null, count: 1 },
      ],
    },
  ]);
  expect([...odd]).toEqual([["a", ["judge"]]]);
});

test("baselines and runs without an overall score are not ranked, so they do not count", () => {
  const baseline = boardRow("e", { kind: "baseline", overall: 0.5 });
  const partial = boardRow("f");
  const keys = keysOf({})
    .set(baseline.runId, { ...alike, judge: "rules" })
    .set(partial.runId, { ...alike, questionSetHash: "half" });
  const view = [...rows, baseline, partial];
  expect(boardDifferences(neo, view, keys).differences).toEqual([]);
});

test("of published figures nothing is known, so nothing is compared", () => {
  const swallow = getBenchmark("swallow-2024-12");
  const keys = keysOf({ a: { judge: "other" } });
  expect(boardDifferences(swallow, rows, keys).differences).toEqual([]);
});

test("where two are as frequent, the order of the rows does not decide which is odd", () => {
  const keys = keysOf({ a: { judge: "x" }, b: { judge: "x" } });
  const { odd } = boardDifferences(neo, rows, keys);
  expect(boardDifferences(neo, rows.toReversed(), keys).odd).toEqual(odd);
});
