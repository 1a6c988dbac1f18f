import {
  ANSWERED,
  JUDGE_FAILED,
  type AnswerVector,
} from "../explorer/answer-vector.ts";
import { diagnosisOf } from "../schema/diagnosis.ts";
import type {
  ShownAnswer,
  ShownJudgement,
  ShownText,
} from "../schema/explorer.ts";
import type { StoredJudgement, StoredOutput } from "./page-texts.ts";
import { shownText } from "./shown-text.ts";

/** One entry of a vector with its texts; null where the run has no such entry. */
export function shownAnswer(
  vector: AnswerVector,
  at: number,
  texts: {
    output: StoredOutput | undefined;
    judgements: readonly StoredJudgement[];
  },
  show: { rightFrom: number; most: number; isMasked: boolean },
): ShownAnswer | null {
  const flags = vector.flags[at] ?? 0;
  const score = numberOf(vector.score[at]);
  if (!(flags & (ANSWERED | JUDGE_FAILED)) && score === null) return null;
  const { output } = texts;
  return {
    output: output
      ? shownText(output.output, output.encoding, show.most)
      : null,
    score,
    lenient: numberOf(vector.lenient[at]),
    diagnosis: diagnosisOf(vector.diagnosis[at] || null),
    isRight: score !== null && score >= show.rightFrom - 1e-9,
    judgeFailed: (flags & JUDGE_FAILED) !== 0,
    answerKey: vector.key[at] || null,
    judgements: texts.judgements.map((each) => shownJudgement(each, show)),
  };
}

function shownJudgement(
  stored: StoredJudgement,
  show: { most: number; isMasked: boolean },
): ShownJudgement {
  // A judge's prompt has the question in it.
  const masked: ShownText = { kind: "masked" };
  const { encoding } = stored;
  return {
    judge: stored.judge,
    judgePrompt: stored.judge_prompt,
    rating: stored.rating,
    rationale: shownText(stored.rationale, encoding, show.most),
    prompt: show.isMasked
      ? masked
      : shownText(stored.prompt, encoding, show.most),
  };
}

const numberOf = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : value;
