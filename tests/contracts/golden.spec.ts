import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { metricCommands } from "#lib/cli/metric.ts";

/** The vectors that may be published stand in the repository; all of them lie beside it, where that folder is there. */
const committed = path.resolve("tests/fixtures/scorers/golden");
const shared = path.resolve("../shared/golden");

/** What each file expects back. Only the other keys are handed in. Within 1e-9, or equal. */
const files: Record<string, { outputs: string[]; within?: number }> = {
  char_f1: { outputs: ["score"] },
  exact_match: { outputs: ["score"] },
  exact_match_figure: { outputs: ["score"] },
  set_f1: { outputs: ["score"], within: 1e-9 },
  entity_labeling_acc: { outputs: ["score"], within: 1e-9 },
  parse_float: { outputs: ["value"], within: 1e-9 },
  correlation: { outputs: ["score"], within: 1e-9 },
  pipeline_neo: { outputs: ["pred", "true", "exact", "char_f1", "set_f1"] },
  pipeline_llmjp10: { outputs: ["pred", "true", "exact", "char_f1"] },
  pipeline_v3: {
    outputs: ["pred", "true", "score", "control_method", "control_score"],
  },
  format_check_v3: { outputs: ["result"] },
  robustness_v3: { outputs: ["symbol_as_abcd", "incorrect_as_abcd", "score"] },
  mtbench_rating: { outputs: ["rating", "raises"] },
  mtbench_aggregate: {
    outputs: [
      "n_rows",
      "n_negative",
      "n_duplicate_keys",
      "v2_categories",
      "v2_avg",
      "v3_categories",
      "v3_avg",
    ],
    within: 1e-9,
  },
  aggregate_llmjp10: { outputs: ["formatted"] },
  aggregate_llmjp13: { outputs: ["formatted"] },
  aggregate_neo: {
    outputs: [
      "categories",
      "avg_jaster",
      "formatted",
      "avg_mtbench",
      "overall",
      "missing",
    ],
    within: 1e-9,
  },
};

test("there is a metric command for every golden file, and no other", () => {
  expect(Object.keys(metricCommands).toSorted()).toEqual(
    Object.keys(files).toSorted(),
  );
});

for (const [where, folder] of Object.entries({ committed, shared }))
  for (const [name, { outputs, within = 0 }] of Object.entries(files)) {
    const file = path.join(folder, `${name}.jsonl`);
    if (where === "committed" && !existsSync(file)) continue;
    test(`${name}: every ${where} vector`, () => {
      test.skip(!existsSync(file), "../shared/golden is not on this machine");
      const vectors = readVectors(file);
      expect(vectors.length).toBeGreaterThan(0);
      const wrong = vectors.flatMap((vector) => {
        const expected = pick(vector, (key) => outputs.includes(key));
        const input = pick(vector, (key) => !outputs.includes(key));
        const found = metricCommands[name]?.(input);
        return same(found, expected, within)
          ? []
          : [{ id: vector["id"], found, expected }];
      });
      expect(wrong).toEqual([]);
    });
  }

/** Lines end in LF alone: the texts hold every other separator there is. */
function readVectors(file: string): Record<string, unknown>[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function pick(
  vector: Record<string, unknown>,
  keep: (key: string) => boolean,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(vector).filter(([key]) => keep(key)),
  );
}

function same(a: unknown, b: unknown, within: number): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= within;
  if (
    a === null ||
    b === null ||
    typeof a !== "object" ||
    typeof b !== "object"
  )
    return a === b;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return (
    left.size === right.size &&
    [...left].every(
      ([key, value]) => right.has(key) && same(value, right.get(key), within),
    )
  );
}
