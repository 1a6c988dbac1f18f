import { expect, test } from "@playwright/test";
import { inputHash, questionHash } from "#lib/schema/question-hash.ts";
import type { QuestionRecord } from "#lib/schema/record.ts";
import type { BankQuestion, QuestionBank } from "#lib/schema/run-rows.ts";
import { matchBank } from "#lib/submit-run/match-bank.ts";
import { fixtureBenchmark } from "./fixture-benchmark.ts";

function known(
  id: number,
  dataset: string,
  place: { position: number; externalId: string | null },
  inputs: string[],
  references: (string | null)[],
): BankQuestion {
  return {
    id,
    ...place,
    hash: questionHash({ dataset, inputs, references }),
    inputHashes: inputs.map((input) => inputHash(dataset, input)),
  };
}

/** Hashes alone, as the repository ships them; nothing is known of `facts`. */
const bank: QuestionBank = new Map([
  [
    "colours",
    [
      known(1, "colours", at(0), ["空の色は？"], ["青"]),
      known(2, "colours", at(1), ["草の色は？"], ["緑"]),
    ],
  ],
  [
    "mt_bench_writing",
    [
      known(3, "mt_bench_writing", at(0, "71"), ["詩を", "短く"], [null, null]),
      known(4, "mt_bench_writing", at(1, "72"), ["手紙", "丁寧"], ["様", null]),
    ],
  ],
]);

function at(position: number, externalId: string | null = null) {
  return { position, externalId };
}

const record = (
  dataset: string,
  inputs: string[],
  more: Partial<QuestionRecord> = {},
): QuestionRecord => ({
  kind: "question",
  place: { file: "questions" },
  dataset,
  inputs,
  ...more,
});

const match = (
  questions: QuestionRecord[],
  references: ReadonlyMap<string, readonly string[]>[] = [],
) =>
  matchBank(fixtureBenchmark(), bank, {
    questions,
    references,
    issues: [],
    unread: [],
  });

test("a question is known by its content, wherever it stands in the file", () => {
  const { known: found, differing } = match([
    record("colours", ["草の色は？"], { index: 7, references: ["緑"] }),
  ]);
  expect([...found.keys()]).toEqual([2]);
  expect(found.get(2)).toMatchObject({
    inputs: ["草の色は？"],
    references: ["緑"],
  });
  expect(differing.size).toBe(0);
});

test("a question or reference of another content is not loaded, but counted", () => {
  const { known: found, differing } = match([
    record("colours", ["空の色は？"], { index: 0, references: ["赤"] }),
    record("colours", ["海の色は？"], { index: 1, references: ["緑"] }),
  ]);
  expect(found.size).toBe(0);
  expect(differing).toEqual(new Map([["colours", 2]]));
});

test("another revision beside the right one does no harm", () => {
  const right = record("mt_bench", ["詩を", "短く"], { questionId: "71" });
  const wrong = record("mt_bench", ["俳句を", "短く"], { questionId: "71" });
  for (const questions of [
    [wrong, right],
    [right, wrong],
  ]) {
    const { known: found, differing } = match(questions);
    expect([...found.keys()]).toEqual([3]);
    expect(differing.size).toBe(0);
  }
});

test("references come from the file whose content fits", () => {
  const question = record("mt_bench", ["手紙", "丁寧"], { questionId: "72" });
  const files = [new Map([["72", ["殿"]]]), new Map([["72", ["様"]]])];
  expect(match([question], files).known.get(4)?.references).toEqual([
    "様",
    null,
  ]);
  expect(match([question], files.slice(0, 1)).differing).toEqual(
    new Map([["mt_bench_writing", 1]]),
  );
});

test("a dataset of which nothing is known gets as many questions as the benchmark asks", () => {
  const { added, instructions } = match(
    ["一", "二", "三"].map((input, index) =>
      record("jfacts", [input], {
        index,
        references: ["答え"],
        instruction: "答えて",
      }),
    ),
  );
  expect(added.map(({ dataset, inputs }) => [dataset, ...inputs])).toEqual([
    ["facts", "一"],
    ["facts", "二"],
  ]);
  expect(instructions).toEqual(new Map([["facts", "答えて"]]));
});

test("questions of datasets that the benchmark does not have are passed over", () => {
  const { known: found, added, differing } = match([record("other", ["？"])]);
  expect([found.size, added.length, differing.size]).toEqual([0, 0, 0]);
});
