import { formatScore } from "../format/score.ts";
import type { AxisId, Benchmark } from "../schema/benchmark.ts";
import type { BoardRow } from "../schema/board.ts";
import type { Localized } from "../schema/text.ts";

/** A score with its name; null where it is missing. */
export interface DetailScore {
  id: string;
  name: Localized;
  text: string | null;
}

export interface DetailCategory extends DetailScore {
  datasets: DetailScore[];
}

export interface DetailAxis {
  id: AxisId;
  text: string | null;
  categories: DetailCategory[];
}

/** Everything that a run was measured in, as the benchmark's tree has it; a category of one dataset of its name is that dataset. */
export function prepareRowDetails(
  { axes }: Benchmark,
  row: BoardRow,
): DetailAxis[] {
  const scoreOf = (
    id: string,
    name: Localized,
    scale: { min: number; max: number },
  ) => ({ id, name, text: formatScore(row.parts[id] ?? null, scale) });
  return axes.map((axis) => ({
    id: axis.id,
    text: formatScore(row.axes[axis.id] ?? null, axis.scale),
    categories: axis.categories.map((category) => {
      const datasets = category.datasets.map(({ id, name, scale }) =>
        scoreOf(id, name, scale),
      );
      const own = scoreOf(category.id, category.name, axis.scale);
      const [only] = datasets;
      return only && datasets.length === 1 && own.text === null
        ? { ...only, datasets: [] }
        : { ...own, datasets };
    }),
  }));
}
