import type { Benchmark } from "../schema/benchmark.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import type { ComparabilityKeys } from "../schema/model-page.ts";
import { inOrder } from "./score-digits.ts";

type Score = number | null;
type ScoreKind = "axes" | "parts" | "gaps";
type Facts = Omit<BoardRow, ScoreKind>;

/** The values of a column by row, or the one that all rows have. */
type Column<Value> = Value[] | { all: Value };

/** A whole board by columns: what the browser sorts and filters. Scores have the digits that their order needs. */
export interface PackedBoard {
  benchmark: Benchmark;
  size: number;
  facts: { [Name in keyof Facts]: Column<Facts[Name]> };
  axes: Record<string, Column<Score>>;
  parts: Record<string, Column<Score>>;
  gaps: Record<string, Column<Score>>;
  /** How each run was measured. */
  conditions: {
    [Name in keyof ComparabilityKeys]: Column<ComparabilityKeys[Name]>;
  };
}

/** A board, and by run id how each run was measured. */
export interface MeasuredBoard {
  board: Board;
  keys: ReadonlyMap<string, ComparabilityKeys>;
}

// Of a run that nothing is known of.
const unknown: ComparabilityKeys = {
  evidence: "reported",
  questionSetHash: null,
  shots: null,
  promptTemplateHash: null,
  judge: null,
  judgePrompt: null,
};

/** Columns instead of rows: names once, and what is alike side by side for the compression. */
export function packBoard({ board, keys }: MeasuredBoard): PackedBoard {
  const { benchmark, rows } = board;
  const conditions = rows.map(({ runId }) => keys.get(runId) ?? unknown);
  const condition = <Name extends keyof ComparabilityKeys>(name: Name) =>
    columnOf(conditions.map((each) => each[name]));
  const fact = <Name extends keyof Facts>(name: Name) =>
    columnOf(rows.map((row) => row[name]));
  return {
    benchmark,
    size: rows.length,
    facts: {
      key: fact("key"),
      runId: fact("runId"),
      slug: fact("slug"),
      name: fact("name"),
      displayName: fact("displayName"),
      label: fact("label"),
      kind: fact("kind"),
      organisation: fact("organisation"),
      country: fact("country"),
      releaseDate: fact("releaseDate"),
      totalParametersB: fact("totalParametersB"),
      activeParametersB: fact("activeParametersB"),
      licence: fact("licence"),
      weights: fact("weights"),
      baseModel: fact("baseModel"),
      tuning: fact("tuning"),
      evidence: fact("evidence"),
      shots: fact("shots"),
      judge: fact("judge"),
      answered: fact("answered"),
      expected: fact("expected"),
      meanAnswerLength: columnOf(
        inOrder(rows.map((row) => row.meanAnswerLength)),
      ),
      attribution: fact("attribution"),
      publishedAt: fact("publishedAt"),
      overall: columnOf(inOrder(rows.map((row) => row.overall))),
      lenientOverall: columnOf(inOrder(rows.map((row) => row.lenientOverall))),
    },
    axes: scoresOf(rows, "axes"),
    parts: scoresOf(rows, "parts"),
    gaps: scoresOf(rows, "gaps"),
    conditions: {
      evidence: condition("evidence"),
      questionSetHash: condition("questionSetHash"),
      shots: condition("shots"),
      promptTemplateHash: condition("promptTemplateHash"),
      judge: condition("judge"),
      judgePrompt: condition("judgePrompt"),
    },
  };
}

/** The board again: the same rows in the same order, and every score as it is shown. */
export function unpackBoard(packed: PackedBoard): MeasuredBoard {
  const facts = readers<unknown>(packed.facts);
  const axes = readers(packed.axes);
  const parts = readers(packed.parts);
  const gaps = readers(packed.gaps);
  const rows = Array.from({ length: packed.size }, (_, at) => ({
    ...(rowAt(facts, at) as unknown as Facts),
    axes: scoresAt(axes, at),
    parts: scoresAt(parts, at),
    gaps: scoresAt(gaps, at),
  }));
  const conditions = readers<unknown>(packed.conditions);
  const keys = rows.map(
    ({ runId }, at) =>
      [runId, rowAt(conditions, at) as unknown as ComparabilityKeys] as const,
  );
  return { board: { benchmark: packed.benchmark, rows }, keys: new Map(keys) };
}

function columnOf<Value>(values: Value[]): Column<Value> {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first)
    ? { all: first }
    : values;
}

type Readers<Value> = [name: string, read: (at: number) => Value | undefined][];

function readers<Value>(
  columns: Record<string, Column<Value>>,
): Readers<Value> {
  return Object.entries(columns).map(([name, column]) => [
    name,
    Array.isArray(column) ? (at) => column[at] : () => column.all,
  ]);
}

/** One object of what is kept by columns; all of one shape, which is what engines are fast with. */
function rowAt(columns: Readers<unknown>, at: number): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, read] of columns) row[name] = read(at);
  return row;
}

function scoresOf(
  rows: readonly BoardRow[],
  kind: ScoreKind,
): Record<string, Column<Score>> {
  const names = new Set(rows.flatMap((row) => Object.keys(row[kind])));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      columnOf(inOrder(rows.map((row) => row[kind][name] ?? null))),
    ]),
  );
}

function scoresAt(columns: Readers<Score>, at: number): Record<string, Score> {
  const scores: Record<string, Score> = {};
  for (const [name, read] of columns) scores[name] = read(at) ?? null;
  return scores;
}
