import { createHash } from "node:crypto";
import { canonicalJson } from "../schema/canonical-json.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { QuestionBank } from "../schema/run-rows.ts";

/** sha-256 (hex) of what a benchmark measures: its rules, its tree and its questions. Texts for readers do not count. */
export function definitionHash(
  benchmark: Benchmark,
  bank: QuestionBank,
): string {
  const questions = [...bank]
    .map(([dataset, own]) => [dataset, own.map(({ hash }) => hash)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const measured = JSON.parse(
    JSON.stringify(benchmark, (key, value: unknown) =>
      FOR_READERS.has(key) ? undefined : value,
    ),
  ) as unknown;
  return createHash("sha256")
    .update(canonicalJson([measured, questions]))
    .digest("hex");
}

const FOR_READERS = new Set([
  "name",
  "description",
  "changes",
  "sources",
  "source",
  "licence",
  "formula",
  "aliases",
  // How answers are read leniently, beside the score that is measured.
  "answer",
]);
