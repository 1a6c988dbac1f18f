import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { lmEvalResultsStability } from "#lib/adapters/lm-eval-results-stability.ts";
import { adapters } from "#lib/adapters/list.ts";
import { detectAdapter } from "#lib/adapters/detect.ts";
import { expandFile } from "#lib/adapters/reading/expand.ts";
import { takeSample } from "#lib/adapters/reading/sample.ts";

const folder = path.resolve("../shared/data/lm-evaluation-harness");
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .toSorted()
  : [];

interface Result {
  results: Record<string, Record<string, unknown>>;
}

test("all 73 result files are here", () => {
  test.skip(!existsSync(folder), "../shared is not on this machine");
  expect(files).toHaveLength(73);
});

for (const name of files)
  test(`${name}: every figure and answer, without an issue`, async () => {
    const file = path.join(folder, name);
    const { results } = JSON.parse(readFileSync(file, "utf8")) as Result;
    const { sources } = await expandFile(file, name);
    const [source] = sources;
    if (!source) throw new Error(`no source in ${name}`);
    const found = detectAdapter(await takeSample(source), adapters);
    expect(found?.adapter.id).toBe(lmEvalResultsStability.id);

    const figures: unknown[] = [];
    const answers: unknown[] = [];
    for await (const item of lmEvalResultsStability.read(source)) {
      expect(item.kind).not.toBe("issue");
      if (item.kind === "aggregate")
        figures.push([item.name, item.metric, item.value, item.scaleMax]);
      if (item.kind === "prediction")
        answers.push([item.dataset, item.index, item.output, item.claimed]);
    }
    expect(figures).toEqual(expectedFigures(results));
    expect(answers).toEqual(expectedAnswers(results));
  });

/** In this fork `acc` is a fraction and everything else a percentage. */
function expectedFigures(results: Result["results"]): unknown[] {
  return Object.entries(results).flatMap(([task, metrics]) =>
    Object.entries(metrics)
      .filter(([m]) => m !== "details" && !m.endsWith("_stderr"))
      .map(([m, value]) => [task, m, value, m.startsWith("acc") ? 1 : 100]),
  );
}

function expectedAnswers(results: Result["results"]): unknown[] {
  return Object.entries(results).flatMap(([task, { details }]) =>
    ((details ?? []) as { completion: string; acc: boolean }[]).map(
      ({ completion, acc }, i) => [task, i, completion, { acc: acc ? 1 : 0 }],
    ),
  );
}
