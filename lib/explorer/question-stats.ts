import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { z } from "zod";
import { itemStats, type ItemStats } from "../ranking/item-stats.ts";
import type { QuestionStats } from "../schema/explorer.ts";
import type { AnswerTable } from "./answer-table.ts";

/** What public runs show about each question and turn of one dataset. */
export interface DatasetStats {
  /** Runs that answered any of them. */
  runs: number;
  /** Of each run, the mean of its scores as a part of the scale. */
  runMeans: number[];
  rows: (QuestionStats & { question: number; turn: number })[];
}

/** As many of the better half must have answered before a question is called unsolved or suspect. */
export const LEAST_TOP_RUNS = 5;
/** Share of the better half that gives one other answer where the reference is suspect. */
export const SUSPECT_SHARE = 0.6;

/** @param table one dataset, all its runs, whose ids are `runIds` */
export function questionStats(
  table: AnswerTable,
  runIds: readonly string[],
  dataset: { rightFrom: number; scale: { min: number; max: number } },
): DatasetStats {
  const { min, max } = dataset.scale;
  const shareOf = (score: number) => (score - min) / (max - min);
  const scores = table.runs.map(({ score }) => score);
  const means = scores.map(meanOf).filter((mean) => !Number.isNaN(mean));
  const rows = itemStats(scores, dataset.rightFrom).flatMap((item, row) => {
    if (item.n === 0) return [];
    const isKnown = item.top.length >= LEAST_TOP_RUNS;
    const wrong = item.top.filter((run) => !isRight(table, run, row, dataset));
    return [
      {
        question: table.question[row] ?? 0,
        turn: table.turn[row] ?? 1,
        n: item.n,
        mean: shareOf(item.mean),
        right: item.right,
        discrimination: orNull(item.discrimination),
        isUnsolved: isKnown && wrong.length === item.top.length,
        suspect: isKnown ? suspectIn(table, row, item, wrong, runIds) : null,
      },
    ];
  });
  return { runs: means.length, runMeans: means.map(shareOf), rows };
}

/** Its rows by question * 256 + turn; found once for as long as the statistics live. */
export function statsByName(
  stats: DatasetStats,
): ReadonlyMap<number, DatasetStats["rows"][number]> {
  const known = named.get(stats);
  if (known) return known;
  const made = new Map(
    stats.rows.map((row) => [row.question * 256 + row.turn, row]),
  );
  named.set(stats, made);
  return made;
}

const named = new WeakMap<
  DatasetStats,
  ReadonlyMap<number, DatasetStats["rows"][number]>
>();

/** Statistics as they are stored. */
export interface StoredStats {
  stats: DatasetStats;
  /** Names of what they were made of, such as run ids with their versions; in its order. */
  of: string[];
}

/** For the database: JSON, compressed. */
export function encodeStats({ stats, of }: StoredStats): Buffer {
  return zstdCompressSync(JSON.stringify({ version: VERSION, of, ...stats }));
}

/** Null where the bytes are of another version: they have to be made anew. */
export function decodeStats(stored: Uint8Array): StoredStats | null {
  const read: unknown = JSON.parse(zstdDecompressSync(stored).toString());
  const { data } = statsSchema.safeParse(read);
  if (!data) return null;
  const { runs, runMeans, rows, of } = data;
  return { stats: { runs, runMeans, rows }, of };
}

const VERSION = 2;

const statsSchema = z.object({
  version: z.literal(VERSION),
  of: z.array(z.string()),
  runs: z.number(),
  runMeans: z.array(z.number()),
  rows: z.array(
    z.object({
      question: z.number(),
      turn: z.number(),
      n: z.number(),
      mean: z.number(),
      right: z.number(),
      discrimination: z.number().nullable(),
      isUnsolved: z.boolean(),
      suspect: z
        .object({
          share: z.number(),
          answerKey: z.number(),
          runId: z.string(),
        })
        .nullable(),
    }),
  ),
});

/** The other answer that most of the better half agree on, and the first run that gave it. */
function suspectIn(
  table: AnswerTable,
  row: number,
  { top }: ItemStats,
  wrong: readonly number[],
  runIds: readonly string[],
): QuestionStats["suspect"] {
  const byKey = Map.groupBy(wrong, (run) => table.runs[run]?.key[row] ?? 0);
  byKey.delete(0);
  for (const [answerKey, [first, ...others]] of byKey) {
    const share = (others.length + 1) / top.length;
    const runId = runIds[first ?? -1];
    if (share >= SUSPECT_SHARE && runId !== undefined)
      return { share, answerKey, runId };
  }
  return null;
}

const isRight = (
  table: AnswerTable,
  run: number,
  row: number,
  { rightFrom }: { rightFrom: number },
) => (table.runs[run]?.score[row] ?? NaN) >= rightFrom - 1e-9;

function meanOf(scores: Float64Array): number {
  let [sum, n] = [0, 0];
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    sum += score;
    n += 1;
  }
  return sum / (n || NaN);
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
