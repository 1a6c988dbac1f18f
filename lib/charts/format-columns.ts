import { answerFormOf } from "../schema/answer-form-of.ts";
import type { Axis, AxisId, Benchmark } from "../schema/benchmark.ts";
import { firstDirection } from "../schema/board-columns.ts";
import type { BoardRow } from "../schema/board.ts";
import { rankRows } from "./rank-rows.ts";
import { hasOverall } from "./scored-axes.ts";

interface FormatColumn {
  key: string;
  kind: "gap" | "lenient-rank";
  axis: AxisId | null;
  scale: { min: number; max: number };
  first: "asc" | "desc";
}

/** The columns of what format costs; none where no answer of the benchmark can be read leniently, as judged dialogues cannot. */
export function formatColumnsOf(benchmark: Benchmark): FormatColumn[] {
  // Of published figures there are no answers.
  const axes =
    benchmark.rules.kind === "published"
      ? []
      : benchmark.axes.filter(canBeRead);
  if (axes.length === 0) return [];
  const whole = { axis: null, scale: { min: 0, max: 1 } };
  const rank = { key: "lenient-rank", kind: "lenient-rank" } as const;
  const gap = { key: "gap", kind: "gap", first: "desc" } as const;
  return [
    ...(hasOverall(benchmark)
      ? [{ ...whole, ...rank, first: firstDirection(rank.key) }]
      : []),
    ...(hasOverall(benchmark) ? [{ ...whole, ...gap }] : []),
    ...axes.map(({ id, scale }) => ({
      ...gap,
      key: `gap:${id}`,
      axis: id,
      scale,
    })),
  ];
}

const canBeRead = ({ categories }: Axis) =>
  categories
    .flatMap(({ datasets }) => datasets)
    .some((dataset) => {
      const form = dataset.scored ? answerFormOf(dataset) : null;
      return form !== null && form.form !== "dialogue";
    });

/** What format alone costs on an axis's scale, or overall where none is named; null where answers were not read. */
export function gapOf(row: BoardRow, axis: AxisId | null): number | null {
  const gap = row.gaps[axis ?? "overall"] ?? null;
  // Means of the same numbers in another order differ in their last digits.
  return gap !== null && Math.abs(gap) < 1e-9 ? 0 : gap;
}

/**
 * Ranks if format did not count, of the rows that have a rank. A run whose answers nobody could read competes with
 * the score that it has, and is not named: the others' ranks stay comparable to the real ones.
 */
export function lenientRanks(
  rows: readonly BoardRow[],
  ranks: ReadonlyMap<string, number>,
): Map<string, number> {
  const ranked = rows.filter(({ key }) => ranks.has(key));
  const found = rankRows(
    ranked.map((row) => ({
      ...row,
      overall: row.lenientOverall ?? row.overall,
    })),
  );
  for (const row of ranked)
    if (row.lenientOverall === null) found.delete(row.key);
  return found;
}
