import { rankRows } from "../charts/rank-rows.ts";
import { formatScore } from "../format/score.ts";
import type { Board } from "../schema/board.ts";
import { plotRows, type Plot, type PlotPoint } from "./plot-rows.ts";

export interface BoardImage {
  title: string;
  leaders: { rank: number; name: string; score: string }[];
  /** LLMs with both axes, in pixels from the plot's left top; leaders last, so that they are drawn above. */
  points: PlotPoint[];
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
    points: plotRows(rows, benchmark, plot, new Set(leaders)).points,
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
