import path from "node:path";
import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import type { RunRow } from "#lib/schema/run-rows.ts";
import { processRun } from "#lib/submit-run/process-run.ts";

test("published figures stay the score where answers lie beside them", async () => {
  const benchmark = getBenchmark("stability-lm-eval-2023-11");
  if (!benchmark) throw new Error("no such benchmark");
  const name = "result.mgsm.json";
  const folder = "tests/fixtures/adapters/lm-eval-results-stability";
  const batches = processRun({
    benchmark,
    bank: new Map(),
    model: "kawa-instruct-1b_0.1.0",
    files: [{ path: path.resolve(folder, name), name }],
  });
  const rows: RunRow[] = [];
  let next = await batches.next();
  for (; !next.done; next = await batches.next()) rows.push(...next.value);
  const { scores } = next.value;
  expect(scores.evidence).toBe("reported");
  expect(scores.datasets["mgsm"]?.score).toBeCloseTo(1 / 3, 12);
  expect(rows.filter((row) => row.kind === "prediction")).toHaveLength(3);
});
