import { expect, test } from "@playwright/test";
import {
  brokenLabel,
  findLabels,
  namesOfLabels,
} from "#lib/diagnosis/find-labels.ts";

const three = namesOfLabels(["entailment", "contradiction", "neutral"], {
  neutral: ["ふつう"],
});
const two = namesOfLabels(["entailment", "non-entailment"], {});

const cases = [
  [three, "関係は含意です", ["entailment"]],
  [three, "Neutral.", ["neutral"]],
  [three, "ふつう", ["neutral"]],
  [three, "entailmentではなくcontradiction", ["-entailment", "contradiction"]],
  [three, "not entailment but neutral", ["-entailment", "neutral"]],
  [three, "entailments", []],
  [two, "non-entailment", ["non-entailment"]],
  [two, "entailment", ["entailment"]],
  [two, "", []],
] as const;

for (const [names, text, found] of cases)
  test(`${JSON.stringify(text)} names ${found.join(", ") || "nothing"}`, () => {
    const mentions = findLabels(text, names);
    expect(
      mentions.map(({ label, negated }) => (negated ? `-${label}` : label)),
    ).toEqual(found);
  });

for (const [text, label] of [
  ["non-", "non-entailment"],
  ["entailment", null],
  ["n", null],
  ["other", null],
] as const)
  test(`${text} is ${label ? `the beginning of ${label}` : "no beginning"}`, () => {
    expect(brokenLabel(text, ["entailment", "non-entailment"])).toBe(label);
  });
