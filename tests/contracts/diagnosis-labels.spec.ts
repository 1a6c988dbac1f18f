import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { charF1 } from "#lib/scorers/char-f1.ts";
import { exactMatch } from "#lib/scorers/exact-match.ts";
import {
  postProcess,
  postProcessReference,
} from "#lib/scorers/post-process.ts";
import {
  DIAGNOSES,
  halfOf,
  readLabelledAnswers,
  readLabels,
  type Label,
  type LabelledAnswer,
} from "../fixtures/diagnosis/read-labels.ts";

const labels = readLabels();
const answers = readLabelledAnswers() ?? [];
const withoutAnswers = "the shared real runs are not on this machine";

const DATASETS = [
  "jamp",
  "janli",
  "jcommonsenseqa",
  "jemhopqa",
  "jnli",
  "jsem",
  "jsick",
  "jsquad",
  "jsts",
  "niilc",
];

test("no answer is labelled twice, and the file is in order", () => {
  const keys = labels.map(({ dataset, index, run }) =>
    [dataset, String(index).padStart(3, "0"), run].join(" "),
  );
  expect(new Set(keys).size).toBe(labels.length);
  expect(keys).toEqual(keys.toSorted());
});

test("the set is as large and as wide as it was asked to be", () => {
  expect(labels.length).toBeGreaterThanOrEqual(480);
  expect(new Set(labels.map((l) => l.run)).size).toBeGreaterThanOrEqual(20);
  expect([...new Set(labels.map((l) => l.dataset))]).toEqual(DATASETS);
  expect(count("wrong")).toBeGreaterThanOrEqual(60);
  expect(count("right")).toBeGreaterThanOrEqual(40);
  // These two are as rare as that in the runs: see the README.
  const rare = ["refusal", "wrong_language"];
  for (const diagnosis of DIAGNOSES)
    expect
      .soft(count(diagnosis), diagnosis)
      .toBeGreaterThanOrEqual(rare.includes(diagnosis) ? 20 : 25);
});

test("each diagnosis has labels in both halves", () => {
  for (const diagnosis of DIAGNOSES)
    for (const half of ["tune", "held_out"] as const)
      expect
        .soft(count(diagnosis, half), `${diagnosis} in ${half}`)
        .toBeGreaterThanOrEqual(9);
});

test("the README's table says what is in the file", () => {
  const readme = readFileSync(
    new URL("../fixtures/diagnosis/README.md", import.meta.url),
    "utf8",
  );
  const rows = DIAGNOSES.map((diagnosis) => {
    const inSets = DATASETS.map((each) => count(diagnosis, undefined, each));
    const halves = [count(diagnosis, "tune"), count(diagnosis, "held_out")];
    return `| ${[diagnosis, count(diagnosis), ...halves, ...inSets].join(" | ")} |`;
  });
  expect(readme.split("\n").filter((row) => rows.includes(row))).toEqual(rows);
});

test("a label's parts agree with each other", () => {
  const odd = labels.filter(({ strict, diagnosis, lenientRight }) => {
    const isRight = diagnosis === "right";
    const strictlyRight = strict === "right" || strict === 1;
    if (strict !== null && strictlyRight !== isRight) return true;
    if (isRight || ["preamble", "wrong_format"].includes(diagnosis))
      return !lenientRight;
    const neverRight = ["empty", "refusal", "wrong_language", "off_topic"];
    return lenientRight && [...neverRight, "wrong"].includes(diagnosis);
  });
  expect(odd).toEqual([]);
});

test("the file holds no text of the data", () => {
  for (const { note } of labels) expect.soft(note ?? "").toMatch(/^[ -~]*$/);
  // Shorter ones are labels of the task, which a note may name.
  const quoting = answers.filter(({ label, question, reference, output }) =>
    [question, reference, output].some(
      (text) => text.trim().length > 14 && label.note?.includes(text.trim()),
    ),
  );
  expect(quoting.map(({ label }) => label)).toEqual([]);
});

test("every label names an answer of the runs, with its strict score", () => {
  test.skip(answers.length === 0, withoutAnswers);
  expect(answers).toHaveLength(labels.length);
  const wrong = answers.filter((each) => strictOf(each) !== each.label.strict);
  expect(wrong.map(({ label }) => label)).toEqual([]);
});

test("a blank answer is empty, and an empty one has no letter or digit", () => {
  test.skip(answers.length === 0, withoutAnswers);
  const odd = answers.filter(({ label, output }) => {
    const isEmpty = !/[\p{L}\p{N}]/u.test(output);
    return isEmpty !== (label.diagnosis === "empty");
  });
  expect(odd.map(({ label }) => label)).toEqual([]);
});

test("the same answer to the same question has the same label", () => {
  test.skip(answers.length === 0, withoutAnswers);
  const verdicts = Map.groupBy(answers, ({ dataset, index, output }) =>
    [dataset, index, output].join(" "),
  );
  const torn = [...verdicts.values()].filter(
    (same) =>
      new Set(same.map(({ label: l }) => `${l.diagnosis} ${l.lenientRight}`))
        .size > 1,
  );
  expect(torn).toEqual([]);
});

const count = (
  diagnosis: Label["diagnosis"],
  half?: LabelledAnswer["half"],
  dataset?: string,
) =>
  labels.filter(
    (each) =>
      each.diagnosis === diagnosis &&
      (half === undefined || halfOf(each) === half) &&
      (dataset === undefined || each.dataset === dataset),
  ).length;

/** llm-jp-eval 1.0's own verdict. */
function strictOf({ dataset, reference, output }: LabelledAnswer) {
  if (dataset === "jsts") return null;
  const rule = "nfkc-first-line";
  const prediction = postProcess(rule, output, dataset);
  const gold = postProcessReference(rule, reference);
  if (["jemhopqa", "jsquad", "niilc"].includes(dataset))
    return charF1.score(prediction, gold);
  return exactMatch.score(prediction, gold) === 1 ? "right" : "wrong";
}
