import type { AnswerForm } from "../schema/answer-form.ts";
import type { PostProcess } from "../schema/benchmark.ts";
import type {
  AnswerDiagnosis,
  Diagnosis,
  DiagnosisEvidence,
} from "../schema/diagnosis.ts";
import { getScorer } from "../scorers/list.ts";
import { postProcess, postProcessReference } from "../scorers/post-process.ts";
import { pythonFloat } from "../scorers/python-text.ts";
import { extractAnswer } from "./extract-answer.ts";
import type { Extraction } from "./extraction.ts";
import { findReason } from "./find-reason.ts";
import { foldText } from "./folded-text.ts";
import { scoreExtracted } from "./score-extracted.ts";
import { stripGloss } from "./strip-talk.ts";

/** One answer with all that its reading may use. Texts as they came, before any post-processing. */
export interface AnswerToDiagnose {
  form: AnswerForm;
  metric: string;
  /** The benchmark's rule, with the id of the dataset that it is applied to. */
  postProcess: PostProcess;
  dataset: string;
  output: string;
  reference: string;
  /** What was asked; null where nobody knows. Gives the options of a multiple choice and the passage of a span. */
  input: string | null;
  /** Where the caller has the benchmark's own score already. */
  strict?: number | null;
}

/** What is stored of a diagnosis. */
export type Reading = Pick<AnswerDiagnosis, "strict" | "lenient" | "diagnosis">;

/** Reads one answer as the benchmark does and as a fair reader would, and says why it missed. Pure and deterministic. */
export function diagnoseAnswer(answer: AnswerToDiagnose): AnswerDiagnosis {
  const { strict, lenient, extraction, reason } = readWhole(answer);
  const { text, rawOffset } = foldText(answer.output);
  const extracted =
    extraction ?? extractAnswer(text, answer.form, answer.input);
  return {
    strict,
    lenient,
    read: postProcess(answer.postProcess, answer.output, answer.dataset),
    extracted: extracted.text,
    steps: extracted.steps,
    diagnosis: reason?.diagnosis ?? null,
    evidence: reason
      ? {
          rule: reason.rule,
          start: rawOffset(reason.start),
          end: rawOffset(reason.end),
        }
      : null,
  };
}

/** The same without steps and evidence, for many answers: nothing is extracted where the strict score is full marks. */
export function readAnswer(answer: AnswerToDiagnose): Reading {
  const { strict, lenient, reason } = readWhole(answer);
  return { strict, lenient, diagnosis: reason?.diagnosis ?? null };
}

/** A diagnosis with its evidence, in offsets of the folded output. */
export interface Reason extends DiagnosisEvidence {
  diagnosis: Diagnosis;
}

interface Read {
  strict: number | null;
  lenient: number | null;
  extraction: Extraction | null;
  reason: Reason | null;
}

function readWhole(answer: AnswerToDiagnose): Read {
  const { form, metric, output } = answer;
  const strict = strictScore(answer);
  const full = getScorer(metric)?.range.max ?? 1;
  const isMissed = strict === null ? isUnreadable(answer) : strict < full;
  if (form.form === "dialogue" || !isMissed)
    return { strict, lenient: strict, extraction: null, reason: null };
  const extraction = extractAnswer(foldText(output).text, form, answer.input);
  const read = bestScore(answer, extraction, full);
  const lenient = strict === null ? null : Math.max(strict, read);
  const reason = findReason(answer, extraction, read >= full);
  return { strict, lenient, extraction, reason };
}

/** Without a gloss only where that is better: the reference may have brackets of its own. */
function bestScore(
  answer: AnswerToDiagnose,
  extraction: Extraction,
  full: number,
): number {
  const score = scoreExtracted(answer, extraction);
  const { form } = answer.form;
  if (score >= full || (form !== "text" && form !== "span")) return score;
  const isQuoted =
    form === "span" && (answer.input?.includes(extraction.text) ?? false);
  if (isQuoted || !stripGloss(extraction)) return score;
  return Math.max(score, scoreExtracted(answer, extraction));
}

function strictScore(answer: AnswerToDiagnose): number | null {
  if (answer.strict !== undefined) return answer.strict;
  const scorer = getScorer(answer.metric);
  if (scorer?.kind !== "answer") return null;
  const { postProcess: rule, output, dataset, reference } = answer;
  return scorer.score(
    postProcess(rule, output, dataset),
    postProcessReference(rule, reference),
  );
}

/** A correlation has no score per answer; what it cannot read as a number it takes for one all the same, which is a miss. */
function isUnreadable(answer: AnswerToDiagnose): boolean {
  if (answer.form.form !== "number") return false;
  const { postProcess: rule, output, dataset } = answer;
  return pythonFloat(postProcess(rule, output, dataset)) === null;
}
