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
  const parts = datasets.map(partOf);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const table: AnswerTable = {
    count,
    dataset: new Uint16Array(count),
    question: new Int32Array(count),
    turn: new Uint8Array(count),
    runs: Array.from({ length: runs }, () => makeVector(count)),
  };
  let from = 0;
  parts.forEach((part, dataset) => {
    table.dataset.fill(dataset, from, from + part.count);
    table.question.set(part.question, from);
    table.turn.set(part.turn, from);
    part.vectors.forEach((vector, run) => {
      const into = table.runs[run];
      if (vector && into) copyEntries(vector, into, from, part.entries?.[run]);
    });
    from += part.count;
  });
  return table;
}

interface Part {
  count: number;
  question: Int32Array;
  turn: Uint8Array;
  vectors: readonly (AnswerVector | null)[];
  /** By run, the entry of each row, -1 where there is none; null: every run's rows are its entries. */
  entries: Int32Array[] | null;
}

function partOf({ vectors, places }: DatasetVectors): Part {
  const first = vectors.find((vector) => vector !== null) ?? makeVector(0);
  if (!places) {
    if (!areAligned(vectors))
      throw new Error("The runs' questions differ; their places are needed.");
    const { count, question, turn } = first;
    return { count, question, turn, vectors, entries: null };
  }
  const rows = mergedRows(vectors, places);
  return {
    count: rows.length,
    question: Int32Array.from(rows, ({ question }) => question),
    turn: Uint8Array.from(rows, ({ turn }) => turn),
    vectors,
    entries: vectors.map((_, run) =>
      Int32Array.from(rows, ({ entries }) => entries[run] ?? -1),
    ),
  };
}

interface Row {
  question: number;
  turn: number;
  position: number;
  /** By run. */
  entries: Int32Array;
}

function mergedRows(
  vectors: readonly (AnswerVector | null)[],
  places: ReadonlyMap<number, QuestionPlace>,
): Row[] {
  const rows = new Map<number, Row>();
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
      row.entries[run] = at;
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
  from: number,
  entries: Int32Array | undefined,
): void {
  for (const name of COLUMNS) {
    const [source, target] = [vector[name], into[name]];
    if (!entries) {
      target.set(source, from);
      continue;
    }
    for (let row = 0; row < entries.length; row++) {
      const entry = entries[row] ?? -1;
      if (entry >= 0) target[from + row] = source[entry] ?? 0;
    }
  }
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
