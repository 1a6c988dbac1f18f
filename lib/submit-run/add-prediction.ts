import { readAnswer } from "../diagnosis/diagnose-answer.ts";
import type { Reading } from "../diagnosis/diagnose-answer.ts";
import type { PredictionRecord } from "../schema/record.ts";
import { questionHash } from "../schema/question-hash.ts";
import { postProcess, postProcessReference } from "../scorers/post-process.ts";
import type { DatasetQuestions, KnownQuestion } from "./dataset-questions.ts";
import { keyOfAnswer } from "./key-of-answer.ts";
import type { RunState } from "./run-state.ts";

/**
 * Matches one answer to its question, scores it and emits its rows; where only a judgement can tell which wording of a
 * question it answers, it waits for that (`state.waiting`). What does not fit becomes an issue, not an exception.
 */
export function addPrediction(state: RunState, record: PredictionRecord): void {
  const known = state.index.dataset(record.dataset, record.questionId);
  if (!known) return noteUnknownDataset(state, record);
  if (isOutside(state, known, record))
    return noteUnknownQuestion(state, record);
  const held = isOpen(state, known, record) ? state.waiting.hold(record) : null;
  if (held === "held") return;
  const question = matchQuestion(state, known, record);
  if (!question) return noteUnknownQuestion(state, record);
  const tally = state.tally(known.dataset);
  if (
    held === "again" ||
    !tally.firstAnswer(question.id, record.turn, record.choice)
  )
    return state.issues.add("warning", "duplicate", record.place, {
      dataset: known.dataset.id,
      question: describe(record),
      counted: "no",
    });
  state.emitQuestion(question);
  const { strict, lenient, diagnosis } = scoreAnswer(state, record, question);
  state.emit({
    kind: "prediction",
    question: question.id,
    turn: record.turn,
    choice: record.choice,
    output: record.output,
    score: strict,
    claimed: record.claimed?.[known.dataset.metric] ?? null,
    lenient,
    diagnosis,
    answerKey:
      record.choice > 0
        ? null
        : keyOfAnswer(state.benchmark, known.dataset, record.output),
    promptNumber: promptNumber(state, record, known.dataset.id),
  });
}

function scoreAnswer(
  state: RunState,
  record: PredictionRecord,
  question: KnownQuestion,
): Reading {
  if (record.choice > 0) {
    state.issues.add("info", "extra-choices", record.place);
    return NOT_SCORED;
  }
  const tally = state.tally(question.dataset);
  if (question.dataset.metric === "judge_rating") {
    tally.answered.add(question.id * 8 + record.turn);
    return NOT_SCORED;
  }
  const reference = referenceFor(state, record, question);
  if (reference === null) {
    state.issues.add("warning", "no-reference", record.place, {
      dataset: question.dataset.id,
      question: describe(record),
    });
    return NOT_SCORED;
  }
  tally.noteQuestion(question);
  const rule = state.benchmark.rules.postProcess;
  const strict = tally.score(
    question.id * 8 + record.turn,
    postProcess(rule, record.output, question.dataset.id),
    postProcessReference(rule, reference),
  );
  if (tally.form === null) return { ...NOT_SCORED, strict };
  const reading = readAnswer({
    form: tally.form,
    metric: question.dataset.metric,
    postProcess: rule,
    dataset: question.dataset.id,
    output: record.output,
    reference,
    input: record.input ?? question.inputs?.[record.turn - 1] ?? null,
    strict,
  });
  tally.lenient.add(reading.lenient, reading.diagnosis);
  return reading;
}

const NOT_SCORED: Reading = { strict: null, lenient: null, diagnosis: null };

/** The benchmark's own reference; where it is known by hash only, the file's, checked against the hash. */
function referenceFor(
  state: RunState,
  record: PredictionRecord,
  question: KnownQuestion,
): string | null {
  const own = question.references?.[record.turn - 1] ?? null;
  const brought = record.reference ?? null;
  if (own !== null) {
    if (brought !== null && !sameReference(own, brought))
      state.issues.add("warning", "reference-differs", record.place, {
        dataset: question.dataset.id,
        question: describe(record),
        found: excerpt(brought),
        expected: excerpt(own),
      });
    return own;
  }
  if (brought === null) return null;
  if (!confirms(question, record, brought)) {
    state.tally(question.dataset).weaken();
    state.issues.add("warning", "reference-differs", record.place, {
      dataset: question.dataset.id,
      question: describe(record),
      found: excerpt(brought),
    });
  }
  return brought;
}

function matchQuestion(
  state: RunState,
  known: DatasetQuestions,
  record: PredictionRecord,
): KnownQuestion | null {
  const { input } = record;
  const found = placeOf(state, known, record);
  if (found && (input === undefined || known.asks(found, record.turn, input)))
    return found;
  if (found) {
    state.issues.add("warning", "question-differs", record.place, {
      dataset: known.dataset.id,
      question: describe(record),
    });
  } else if (known.hasBank) return null;
  const position = record.index ?? found?.position ?? known.size;
  return state.index.bring(known, {
    position,
    externalId: record.questionId ?? null,
    inputs: record.input === undefined ? [] : [record.input],
    references: [record.reference ?? null],
  });
}

/** The question at the place that a record names: without its text, the wording that the run was judged in. */
function placeOf(
  state: RunState,
  known: DatasetQuestions,
  record: PredictionRecord,
): KnownQuestion | null {
  const { input, questionId = "" } = record;
  const judged = state.tally(known.dataset).judgedAs.get(questionId);
  return judged && input === undefined ? judged : known.find(record);
}

/** Whether it may answer either of several wordings, of which the judge was shown one. */
function isOpen(
  state: RunState,
  known: DatasetQuestions,
  { input, questionId = "" }: PredictionRecord,
): boolean {
  return (
    input === undefined &&
    known.dataset.metric === "judge_rating" &&
    known.wordings(questionId).length > 1 &&
    !state.tally(known.dataset).judgedAs.has(questionId)
  );
}

/** Beyond what the benchmark asks: a later turn, or a position past its number of questions. */
function isOutside(
  state: RunState,
  known: DatasetQuestions,
  record: PredictionRecord,
): boolean {
  const { dataset } = known;
  if (record.turn < 1 || record.turn > dataset.turns) return true;
  if (known.hasBank || dataset.questions === null) return false;
  return record.index === undefined
    ? known.size >= dataset.questions && !known.find(record)
    : record.index >= dataset.questions;
}

function promptNumber(
  state: RunState,
  record: PredictionRecord,
  dataset: string,
): number | null {
  if (record.prompt === undefined) return null;
  const { number, isNew } = state.prompts.number(dataset, record.prompt);
  if (isNew) state.emit({ kind: "prompt", number, text: record.prompt });
  return number;
}

function noteUnknownDataset(state: RunState, record: PredictionRecord): void {
  state.issues.add("warning", "unknown-dataset", record.place, {
    dataset: record.dataset,
    benchmark: state.benchmark.id,
  });
}

function noteUnknownQuestion(state: RunState, record: PredictionRecord): void {
  state.issues.add("info", "unknown-question", record.place, {
    dataset: record.dataset,
    question: describe(record),
    turn: record.turn,
  });
}

/** Whether a reference that the file brought is the one the bank's hash was made of. */
function confirms(
  question: KnownQuestion,
  record: PredictionRecord,
  reference: string,
): boolean {
  if (question.origin === "brought") return true;
  const inputs =
    question.inputs ?? (record.input === undefined ? [] : [record.input]);
  const dataset = question.dataset.id;
  return (
    questionHash({ dataset, inputs, references: [reference] }) === question.hash
  );
}

const sameReference = (a: string, b: string) =>
  a.normalize("NFKC").replace(/\r\n?/g, "\n") ===
  b.normalize("NFKC").replace(/\r\n?/g, "\n");

function describe(record: PredictionRecord): string {
  return record.questionId ?? `#${(record.index ?? 0) + 1}`;
}

const excerpt = (text: string) =>
  text.length > 60 ? `${text.slice(0, 60)}…` : text;
