import {
  makeAnswerTable,
  type AnswerTable,
} from "#lib/explorer/answer-table.ts";
import { vectorOf, type VectorEntry } from "#lib/explorer/answer-vector.ts";

export type Answer = Partial<VectorEntry> | number | null;

/** A table of one dataset: a list per run with an answer per question, from question 10 on; a number is its score. */
export function madeTable(...runs: Answer[][]): AnswerTable {
  return makeAnswerTable(
    [{ vectors: runs.map(vector), places: null }],
    runs.length,
  );
}

export function vector(answers: Answer[]) {
  return vectorOf(answers.map((answer, at) => entry(answer, at)));
}

function entry(answer: Answer, at: number): VectorEntry {
  const own = typeof answer === "number" ? { score: answer } : (answer ?? {});
  const score = own.score ?? null;
  return {
    question: 10 + at,
    turn: 1,
    score,
    lenient: score,
    diagnosis: null,
    length: 0,
    key: null,
    isAnswered: true,
    judgeFailed: false,
    ...own,
  };
}
