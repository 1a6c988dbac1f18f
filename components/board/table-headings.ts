import { isOfFormat } from "#lib/charts/group-columns.ts";
import type { TableColumn } from "#lib/charts/list-columns.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { firstDirection } from "#lib/schema/board-columns.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import { columnName, columnTitle } from "./column-name.ts";
import { columnWidth, headingWidth } from "./column-width.ts";
import type { Translate } from "./translate.ts";

export interface Heading {
  key: string;
  text: string;
  /** The full name where `text` is short. */
  title: string | undefined;
  /** The direction that its values are read in. */
  from: "asc" | "desc";
  kind: TableColumn["kind"] | "model";
  /** True for the first column of a group. */
  first: boolean;
  /** In rem; of the models' column the style sheet knows it. */
  width: number;
}

export interface HeadingGroup {
  /** Null: its columns need no heading above them. */
  text: string | null;
  columns: Heading[];
}

export interface TableHeadings {
  model: Heading;
  /** In the order of the cells. */
  columns: Heading[];
  /** The same, by what stands above them. */
  groups: HeadingGroup[];
  /** Rows of headings: 2 where columns have groups. */
  levels: 1 | 2;
  /** How many categories the coverage is out of. */
  categories: number;
}

/** The table's column headings, whatever it is sorted by. */
export function tableHeadings(
  benchmark: Benchmark,
  columns: readonly TableColumn[],
  locale: Locale,
  t: Translate,
): TableHeadings {
  const groups: HeadingGroup[] = [];
  for (const column of columns) {
    const text = groupText(column, columns, locale, t);
    const last = groups.at(-1);
    const isNew = last?.text !== text || last === undefined;
    const name = columnName(column, locale, t);
    const heading: Heading = {
      key: column.key,
      text: name,
      title: columnTitle(column, locale, t),
      from: column.first,
      kind: column.kind,
      first: isNew && text !== null,
      width: columnWidth(column, name),
    };
    if (isNew) groups.push({ text, columns: [heading] });
    else last.columns.push(heading);
  }
  for (const { text, columns: of } of groups) {
    const [only] = of;
    if (of.length === 1 && only && text !== null)
      only.width = Math.max(only.width, headingWidth(text));
  }
  return {
    model: {
      key: "model",
      text: t("table.model"),
      title: undefined,
      from: firstDirection("model"),
      kind: "model",
      first: false,
      width: 0,
    },
    columns: groups.flatMap((group) => group.columns),
    groups,
    levels: groups.some(({ text }) => text !== null) ? 2 : 1,
    categories: scoredAxes(benchmark).flatMap(({ parts }) => parts).length,
  };
}

// Categories stand under their axis; under their own category where datasets of it are shown.
function groupText(
  column: TableColumn,
  columns: readonly TableColumn[],
  locale: Locale,
  t: Translate,
): string | null {
  const { kind, axis, category } = column;
  if (isOfFormat(column)) return t("formatColumns.group");
  if (category === null || axis === null) return null;
  const isOpen = columns.some(
    (other) =>
      other.category?.id === category.id &&
      (other.kind === "dataset" || other.kind === "also"),
  );
  return kind !== "category" || isOpen
    ? category.name[locale]
    : t(`axis.${axis}`);
}
