import { rankRows } from "../charts/rank-rows.ts";
import { formatScore } from "../format/score.ts";
import type { Board } from "../schema/board.ts";
import { plotRows, type Plot, type PlotPoint } from "./plot-rows.ts";

export interface BoardImage {
  title: string;
  subtitle: string;
  lines: PictureLine[];
  /** LLMs with both axes, in pixels from the plot's left top; `leader` are those that stand out, last and so above the others. */
  points: PlotPoint[];
}

export interface PictureLine {
  /** Null: not ranked. */
  rank: number | null;
  name: string;
  /** The overall score; null where it is missing. */
  score: string | null;
  /** The one that the picture is of. */
  own: boolean;
}

/** How many leaders have room for their names. */
const shownLeaders = 3;

/**
 * What a picture of the board shows to somebody who follows a link: understanding against generation, and the leaders;
 * or one model and how far it is from them; or the models of a comparison.
 * @param keys of the rows that the link is about
 */
export function prepareBoardImage(
  { benchmark, rows }: Board,
  plot: Plot,
  keys: readonly string[] = [],
): BoardImage {
  const ranks = rankRows(rows);
  const ordered = rows.toSorted(
    (a, b) => (ranks.get(a.key) ?? Infinity) - (ranks.get(b.key) ?? Infinity),
  );
  const leaders = ordered
    .filter(({ key }) => ranks.has(key))
    .slice(0, shownLeaders);
  const chosen = ordered.filter(({ key }) => keys.includes(key));
  const [only, second] = chosen;
  const one = only && !second ? only : null;
  const around = one ? [...new Set([...leaders, one])] : leaders;
  const shown = second ? chosen : around;
  const board = printable(benchmark.name.en, benchmark.id);
  const rank = one && ranks.get(one.key);
  return {
    title: one ? printable(one.displayName, one.slug) : board,
    subtitle: one
      ? `${rank ? `Rank ${rank} of ${ranks.size} · ` : ""}${board}`
      : second
        ? `${chosen.length} models compared`
        : `Japanese LLMs, ${ranks.size} ranked`,
    lines: shown.map((row) => ({
      rank: ranks.get(row.key) ?? null,
      name: printable(row.displayName, row.slug),
      score: formatScore(row.overall, { min: 0, max: 1 }),
      own: row === one,
    })),
    points: plotRows(rows, benchmark, plot, new Set(one ? chosen : shown))
      .points,
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
