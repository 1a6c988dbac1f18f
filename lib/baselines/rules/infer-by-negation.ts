import { containment } from "../similarity.ts";

/** Natural language inference by two signs: one sentence denies and the other does not; the hypothesis's words stand in the premise. */
export function inferByNegation(input: string): string {
  const [, premise = "", hypothesis = ""] =
    /前提：(.*)\n仮説：(.*)/u.exec(input) ?? [];
  if (isNegated(premise) !== isNegated(hypothesis)) return "contradiction";
  return containment(hypothesis, premise) >= 0.5 ? "entailment" : "neutral";
}

const isNegated = (sentence: string) =>
  /ない|ません|なかった|しか/u.test(sentence);
