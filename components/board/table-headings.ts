import type { TableColumn } from "#lib/charts/list-columns.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { firstDirection } from "#lib/schema/board-columns.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import { boardHref, type BoardParams } from "#lib/urls/board-href.ts";
import { columnName, columnTitle } from "./column-name.ts";
import type { Translate } from "./translate.ts";

export interface Heading {
  key: string;
  text: string;
  /** The full name where `text` is short. */
  title: string | undefined;
  href: string;
  sorted: "ascending" | "descending" | undefined;
  kind: TableColumn["kind"] | "model";
  /** True for the first column of a group. */
  first: boolean;
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
  /** How many categories the coverage is out of. */
  categories: number;
}

/** The table's column headings: texts, sort links, and what is sorted now. */
export function tableHeadings(
  benchmark: Benchmark,
  columns: readonly TableColumn[],
  params: BoardParams,
  locale: Locale,
  t: Translate,
): TableHeadings {
  const groups: HeadingGroup[] = [];
  for (const column of columns) {
    const text = groupText(column, columns, locale, t);
    const last = groups.at(-1);
    const isNew = last?.text !== text || last === undefined;
    const heading: Heading = {
      key: column.key,
      text: columnName(column, locale, t),
      title: columnTitle(column, locale, t),
      href: sortHref(column.key, column.first, params, locale),
      sorted: sortedNow(column.key, params),
      kind: column.kind,
      first: isNew && text !== null,
    };
    if (isNew) groups.push({ text, columns: [heading] });
    else last.columns.push(heading);
  }
  return {
    model: {
      key: "model",
      text: t("table.model"),
      title: undefined,
      href: sortHref("model", firstDirection("model"), params, locale),
      sorted: sortedNow("model", params),
      kind: "model",
      first: false,
    },
    columns: groups.flatMap((group) => group.columns),
    groups,
    categories: scoredAxes(benchmark).flatMap(({ parts }) => parts).length,
  };
}

// Categories stand under their axis; under their own category where datasets of it are shown.
function groupText(
  { kind, axis, category }: TableColumn,
  columns: readonly TableColumn[],
  locale: Locale,
  t: Translate,
): string | null {
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

// The other direction if this column is sorted already, else the direction that its values are read in.
function sortHref(
  key: string,
  first: "asc" | "desc",
  params: BoardParams,
  locale: Locale,
): string {
  const other = params.dir === "asc" ? "desc" : "asc";
  const dir = params.sort === key ? other : first;
  return boardHref(locale, params, { sort: key, dir });
}

function sortedNow(key: string, params: BoardParams): Heading["sorted"] {
  if (params.sort !== key) return undefined;
  return params.dir === "asc" ? "ascending" : "descending";
}
