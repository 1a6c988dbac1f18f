import { axisScale, type AxisScale } from "../charts/axis-ticks.ts";
import { rankRows } from "../charts/rank-rows.ts";
import { formatScore } from "../format/score.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { Board, BoardRow } from "../schema/board.ts";

/** The plot's size in pixels. */
interface Plot {
  width: number;
  height: number;
}

export interface BoardImage {
  title: string;
  leaders: { rank: number; name: string; score: string }[];
  /** LLMs with both axes, in pixels from the plot's left top; leaders last, so that they are drawn above. */
  points: { cx: number; cy: number; leader: boolean }[];
  /** LLM runs with an overall score. */
  ranked: number;
}

/** How many leaders have room for their names. */
const shownLeaders = 3;

/** What a picture of the board shows to somebody who follows a link: leaders, and understanding against generation. */
export function prepareBoardImage(board: Board, plot: Plot): BoardImage {
  const { benchmark, rows } = board;
  const ranks = rankRows(rows);
  const ranked = rows
    .filter((row) => ranks.has(row.key))
    .toSorted((a, b) => (b.overall ?? 0) - (a.overall ?? 0));
  const leaders = ranked.slice(0, shownLeaders);
  return {
    title: printable(benchmark.name.en, benchmark.id),
    leaders: leaders.map((row) => ({
      rank: ranks.get(row.key) ?? 0,
      name: printable(row.displayName, row.slug),
      score: formatScore(row.overall, { min: 0, max: 1 }) ?? "",
    })),
    points: pointsOf(rows, benchmark, plot, new Set(leaders)),
    ranked: ranked.length,
  };
}

/**
 * The picture's font has Latin letters only, and a letter it lacks would be
 * asked of a stranger's server: then the other name is taken.
 */
export function printable(text: string, otherwise: string): string {
  if (latin.test(text)) return text;
  return latin.test(otherwise) ? otherwise : "-";
}

const latin = /^[\u0020-\u007E\u00A0-\u00FF]+$/;

function pointsOf(
  rows: readonly BoardRow[],
  benchmark: Benchmark,
  plot: Plot,
  leaders: ReadonlySet<BoardRow>,
) {
  const both = rows.flatMap((row) => {
    const x = row.axes["understanding"] ?? null;
    const y = row.axes["generation"] ?? null;
    const shown = row.kind === "llm" && x !== null && y !== null;
    return shown ? [{ x, y, leader: leaders.has(row) }] : [];
  });
  const scaleOf = (id: string, values: number[]) =>
    axisScale(
      values,
      benchmark.axes.find((axis) => axis.id === id)?.scale ?? unit,
    );
  const x = scaleOf(
    "understanding",
    both.map((each) => each.x),
  );
  const y = scaleOf(
    "generation",
    both.map((each) => each.y),
  );
  return both
    .map((each) => ({
      cx: round(share(each.x, x) * plot.width),
      cy: round((1 - share(each.y, y)) * plot.height),
      leader: each.leader,
    }))
    .toSorted((a, b) => Number(a.leader) - Number(b.leader));
}

const unit = { min: 0, max: 1 };

const share = (value: number, { min, max }: AxisScale) =>
  (value - min) / (max - min || 1);

const round = (pixels: number) => Math.round(pixels * 10) / 10;
