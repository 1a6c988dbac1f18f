import type { JudgementRecord } from "../schema/record.ts";
import { parseRating } from "../scorers/judge-rating.ts";
import { judgePromptLanguage, readJudgePrompt } from "./judge-prompt.ts";
import type { DatasetQuestions, KnownQuestion } from "./dataset-questions.ts";
import type { RunState } from "./run-state.ts";

/** Matches one judgement to its question, parses its rating again and emits its row. */
export function addJudgement(state: RunState, record: JudgementRecord): void {
  const known = state.index.dataset(
    record.dataset,
    record.questionId,
    record.category,
  );
  if (!known || !isAsked(state, known, record))
    return noteUnknown(state, record);
  const question = matchQuestion(state, known, record);
  if (!question) return noteUnknown(state, record);
  const tally = state.tally(known.dataset);
  // The same question in other words is judged again all the same.
  const [first = question] = known.wordings(record.questionId);
  const repeat = tally.judgedBefore(first.id, record.turn);
  if (!tally.judgedAs.has(record.questionId))
    tally.judgedAs.set(record.questionId, question);
  if (repeat > 0 && !keepsDuplicate(state, record)) return;
  const rating = ratingOf(state, record);
  tally.noteQuestion(question);
  tally.addRating(question.id, record.turn, rating);
  noteJudge(state, record);
  state.emitQuestion(question);
  state.emit({
    kind: "judgement",
    question: question.id,
    turn: record.turn,
    repeat,
    judge: record.judge.model,
    judgePrompt: record.judge.prompt,
    rating,
    claimed: record.claimed ?? null,
    rationale: record.rationale,
    prompt: record.prompt ?? null,
  });
}

/** Parsed from the judge's text; only where there is no text, the claimed number, which is then a mere report. */
function ratingOf(state: RunState, record: JudgementRecord): number | null {
  const { place, claimed } = record;
  const question = record.questionId;
  if (record.rationale === "" && claimed !== undefined && claimed >= 0) {
    state.issues.add("warning", "reported-only", place, { question });
    state.reportedRatings = true;
    return claimed;
  }
  const rating = parseRating(record.rationale);
  if (rating === null) {
    state.issues.add("warning", "unparsed-rating", place, {
      question,
      turn: record.turn,
    });
  } else if (rating < 1 || rating > 10) {
    state.issues.add("warning", "out-of-range", place, {
      field: "rating",
      value: rating,
      min: 1,
      max: 10,
    });
  }
  if (claimed !== undefined && claimed !== (rating ?? -1))
    state.issues.add("warning", "rating-differs", place, {
      question,
      claimed,
      recomputed: rating ?? -1,
    });
  return rating;
}

function matchQuestion(
  state: RunState,
  known: DatasetQuestions,
  record: JudgementRecord,
): KnownQuestion | null {
  const shown = shownQuestion(record);
  const asked =
    shown === null ? null : known.asking(record.questionId, record.turn, shown);
  if (asked) return asked;
  const found = known.at(record);
  if (found) {
    state.tally(known.dataset).weaken();
    if (shown !== null)
      state.issues.add("warning", "question-differs", record.place, {
        dataset: known.dataset.id,
        question: record.questionId,
      });
    return found;
  }
  if (known.hasBank || known.size >= (known.expected ?? Infinity)) return null;
  return state.index.bring(known, {
    position: known.size,
    externalId: record.questionId,
    inputs: [],
    references: [],
  });
}

/** The question of this turn as the judge saw it, or as the row gives it. */
function shownQuestion(record: JudgementRecord): string | null {
  const shown = record.prompt ? readJudgePrompt(record.prompt) : null;
  if (!shown) return record.question ?? null;
  return (
    shown.questions[Math.min(record.turn, shown.questions.length) - 1] ?? null
  );
}

function isAsked(
  state: RunState,
  known: DatasetQuestions,
  record: JudgementRecord,
): boolean {
  const turns = state.benchmark.judge?.turns;
  return turns
    ? turns.includes(record.turn)
    : record.turn >= 1 && record.turn <= known.dataset.turns;
}

function keepsDuplicate(state: RunState, record: JudgementRecord): boolean {
  const counted = state.benchmark.rules.duplicates === "count";
  state.issues.add("warning", "duplicate", record.place, {
    dataset: record.dataset,
    question: record.questionId,
    turn: record.turn,
    counted: counted ? "yes" : "no",
  });
  return counted;
}

function noteJudge(state: RunState, record: JudgementRecord): void {
  state.judges.add(record.judge.model);
  const language = record.prompt ? judgePromptLanguage(record.prompt) : null;
  state.judgePrompts.add(
    language ? `${record.judge.prompt} (${language})` : record.judge.prompt,
  );
}

function noteUnknown(state: RunState, record: JudgementRecord): void {
  state.issues.add("info", "unknown-question", record.place, {
    dataset: record.dataset,
    question: record.questionId,
    turn: record.turn,
  });
}
