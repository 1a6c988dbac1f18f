import type { Benchmark } from "../schema/benchmark.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import type { ComparabilityKeys } from "../schema/model-page.ts";

type Score = number | null;
type ScoreKind = "axes" | "parts" | "lenient";
type Facts = Omit<BoardRow, ScoreKind>;

/** A whole board by columns: what the browser sorts and filters. Every digit, so that its order is the server's. */
export interface PackedBoard {
  benchmark: Benchmark;
  size: number;
  facts: { [Name in keyof Facts]: Facts[Name][] };
  axes: Record<string, Score[]>;
  parts: Record<string, Score[]>;
  lenient: Record<string, Score[]>;
  /** How each run was measured. */
  conditions: { [Name in keyof ComparabilityKeys]: ComparabilityKeys[Name][] };
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
    conditions.map((each) => each[name]);
  const fact = <Name extends keyof Facts>(name: Name) =>
    rows.map((row) => row[name]);
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
      attribution: fact("attribution"),
      publishedAt: fact("publishedAt"),
      overall: fact("overall"),
    },
    axes: scoresOf(rows, "axes"),
    parts: scoresOf(rows, "parts"),
    lenient: scoresOf(rows, "lenient"),
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

/** The board again: the same rows in the same order. */
export function unpackBoard(packed: PackedBoard): MeasuredBoard {
  const facts = Object.entries(packed.facts);
  const axes = Object.entries(packed.axes);
  const parts = Object.entries(packed.parts);
  const lenient = Object.entries(packed.lenient);
  const rows = Array.from({ length: packed.size }, (_, at) => ({
    ...rowAt<Facts>(facts, at),
    axes: scoresAt(axes, at),
    parts: scoresAt(parts, at),
    lenient: scoresAt(lenient, at),
  }));
  const conditions = Object.entries(packed.conditions);
  const keys = rows.map(
    ({ runId }, at) =>
      [runId, rowAt<ComparabilityKeys>(conditions, at)] as const,
  );
  return { board: { benchmark: packed.benchmark, rows }, keys: new Map(keys) };
}

/** One object of what is kept by columns, all of which the type names. */
const rowAt = <Row>(columns: readonly [string, unknown[]][], at: number) =>
  Object.fromEntries(
    columns.map(([name, values]) => [name, values[at]]),
  ) as Row;

function scoresOf(
  rows: readonly BoardRow[],
  kind: ScoreKind,
): Record<string, Score[]> {
  const names = new Set(rows.flatMap((row) => Object.keys(row[kind])));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      rows.map((row) => row[kind][name] ?? null),
    ]),
  );
}

function scoresAt(
  columns: readonly [string, Score[]][],
  at: number,
): Record<string, Score> {
  const scores: Record<string, Score> = {};
  for (const [name, values] of columns) {
    const value = values[at];
    if (value !== undefined && value !== null) scores[name] = value;
  }
  return scores;
}
