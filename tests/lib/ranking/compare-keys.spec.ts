import { expect, test } from "@playwright/test";
import { compareKeys } from "#lib/ranking/compare-keys.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { ComparabilityKeys } from "#lib/schema/model-page.ts";

const keys = (more: Partial<ComparabilityKeys> = {}): ComparabilityKeys => ({
  evidence: "verified",
  questionSetHash: "q",
  shots: 4,
  promptTemplateHash: "p",
  judge: null,
  judgePrompt: null,
  ...more,
});
const asked: Pick<Benchmark, "comparability"> = {
  comparability: ["questionSet", "shots"],
};

test("only what is unlike most of the board is named", () => {
  const board = [keys(), keys(), keys({ shots: 0 }), keys({ shots: null })];
  expect(compareKeys(asked, keys(), board)).toEqual([]);
  expect(compareKeys(asked, keys({ shots: 0 }), board)).toEqual([
    { aspect: "shots", own: "0", usual: "4", agreeing: 1, runs: 4 },
  ]);
  expect(
    compareKeys(asked, keys({ shots: null, evidence: "reported" }), board),
  ).toEqual([
    { aspect: "shots", own: null, usual: "4", agreeing: 1, runs: 4 },
    {
      aspect: "evidence",
      own: "reported",
      usual: "verified",
      agreeing: 0,
      runs: 4,
    },
  ]);
});

test("an empty board is nothing to be unlike", () => {
  expect(compareKeys(asked, keys({ shots: null }), [])).toEqual([]);
});
