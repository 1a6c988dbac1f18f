import type { AxisId } from "../schema/benchmark.ts";
import type { Localized } from "../schema/text.ts";
import type { TableColumn } from "./list-columns.ts";

interface ColumnGroup {
  id: string;
  name: Localized;
  columns: TableColumn[];
}

export interface GroupedColumns {
  /** Overall, the axes and facts. */
  plain: TableColumn[];
  /** What format costs. */
  format: TableColumn[];
  axes: { axis: AxisId; categories: ColumnGroup[] }[];
}

/** Columns as a reader looks for them: those of the whole, then by axis and category. Order is kept. */
export function groupColumns(columns: readonly TableColumn[]): GroupedColumns {
  const plain: TableColumn[] = [];
  const format: TableColumn[] = [];
  const axes = new Map<AxisId, Map<string, ColumnGroup>>();
  for (const column of columns) {
    const { axis, category } = column;
    if (isOfFormat(column)) {
      format.push(column);
      continue;
    }
    if (axis === null || category === null) {
      plain.push(column);
      continue;
    }
    const categories = axes.get(axis) ?? new Map<string, ColumnGroup>();
    const group = categories.get(category.id) ?? { ...category, columns: [] };
    group.columns.push(column);
    axes.set(axis, categories.set(category.id, group));
  }
  return {
    plain,
    format,
    axes: [...axes].map(([axis, categories]) => ({
      axis,
      categories: [...categories.values()],
    })),
  };
}

/** Whether a column says what format costs. */
export function isOfFormat({ kind }: Pick<TableColumn, "kind">): boolean {
  return kind === "gap" || kind === "lenient-rank";
}
