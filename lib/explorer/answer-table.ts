import { makeVector, type AnswerVector } from "./answer-vector.ts";

/**
 * The chosen runs' answers side by side: one row per question and turn that at least one of them answered, in the
 * order of the datasets; run by run the columns of a vector, where row and entry are the same.
 */
export interface AnswerTable {
  count: number;
  /** Index among the datasets that the table was made of. */
  dataset: Uint16Array;
  /** The question's id in the bank; where it has none, the lowest id that a run brought it under. */
  question: Int32Array;
  turn: Uint8Array;
  runs: AnswerVector[];
}

/** One dataset of the chosen runs; null for a run without answers to it. */
export interface DatasetVectors {
  vectors: readonly (AnswerVector | null)[];
  /** Where the runs' questions differ: by question id, what it stands for and its place. */
  places: ReadonlyMap<number, QuestionPlace> | null;
}

export interface QuestionPlace {
  /** The id that the same content has for all runs. */
  same: number;
  position: number;
}

/** Whether all runs that answered have the same questions and turns, so that entries need no looking up. */
export function areAligned(vectors: readonly (AnswerVector | null)[]): boolean {
  const [first, ...others] = vectors.filter((vector) => vector !== null);
  return others.every((other) => first && hasSameRows(first, other));
}

/** @throws Error where the runs' questions differ and their places are not given */
export function makeAnswerTable(
  datasets: readonly DatasetVectors[],
  runs: number,
): AnswerTable {
  const parts = datasets.map(rowsOf);
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const table: AnswerTable = {
    count,
    dataset: new Uint16Array(count),
    question: new Int32Array(count),
    turn: new Uint8Array(count),
    runs: Array.from({ length: runs }, () => makeVector(count)),
  };
  let from = 0;
  parts.forEach(({ rows, vectors }, dataset) => {
    rows.forEach(({ question, turn }, at) => {
      table.dataset[from + at] = dataset;
      table.question[from + at] = question;
      table.turn[from + at] = turn;
    });
    vectors.forEach((vector, run) => {
      const into = table.runs[run];
      if (vector && into) copyEntries(vector, into, rows, run, from);
    });
    from += rows.length;
  });
  return table;
}

interface Row {
  question: number;
  turn: number;
  /** By run, the entry's index; null: every run's is the row's own. */
  entries: Int32Array | null;
}

function rowsOf({ vectors, places }: DatasetVectors): {
  rows: Row[];
  vectors: readonly (AnswerVector | null)[];
} {
  const first = vectors.find((vector) => vector !== null);
  if (!first) return { rows: [], vectors };
  if (!places && !areAligned(vectors))
    throw new Error("The runs' questions differ; their places are needed.");
  const rows = places ? mergedRows(vectors, places) : ownRows(first);
  return { rows, vectors };
}

function ownRows(vector: AnswerVector): Row[] {
  return Array.from(vector.question, (question, at) => ({
    question,
    turn: vector.turn[at] ?? 1,
    entries: null,
  }));
}

function mergedRows(
  vectors: readonly (AnswerVector | null)[],
  places: ReadonlyMap<number, QuestionPlace>,
): Row[] {
  const rows = new Map<number, Row & { position: number }>();
  vectors.forEach((vector, run) => {
    for (let at = 0; at < (vector?.count ?? 0); at++) {
      const place = places.get(vector?.question[at] ?? 0);
      if (!place) continue;
      const turn = vector?.turn[at] ?? 1;
      const name = place.same * MOST_TURNS + turn;
      const row = rows.get(name) ?? {
        question: place.same,
        turn,
        position: place.position,
        entries: new Int32Array(vectors.length).fill(-1),
      };
      rows.set(name, row);
      if (row.entries) row.entries[run] = at;
    }
  });
  return [...rows.values()].toSorted(
    (a, b) =>
      a.position - b.position || a.question - b.question || a.turn - b.turn,
  );
}

function copyEntries(
  vector: AnswerVector,
  into: AnswerVector,
  rows: readonly Row[],
  run: number,
  from: number,
): void {
  if (!rows[0]?.entries) {
    for (const name of COLUMNS) into[name].set(vector[name], from);
    return;
  }
  rows.forEach(({ entries }, at) => {
    const entry = entries?.[run] ?? -1;
    if (entry < 0) return;
    for (const name of COLUMNS)
      into[name][from + at] = vector[name][entry] ?? 0;
  });
}

function hasSameRows(a: AnswerVector, b: AnswerVector): boolean {
  if (a.count !== b.count) return false;
  for (let at = 0; at < a.count; at++)
    if (a.question[at] !== b.question[at] || a.turn[at] !== b.turn[at])
      return false;
  return true;
}

const COLUMNS = [
  "question",
  "turn",
  "score",
  "lenient",
  "diagnosis",
  "length",
  "key",
  "flags",
] as const;
/** Turn numbers fit in a byte. */
const MOST_TURNS = 256;
