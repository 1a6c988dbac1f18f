import type { TableColumn } from "#lib/charts/prepare-table.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { AxisId, Benchmark } from "#lib/schema/benchmark.ts";
import { boardHref, type BoardParams } from "#lib/urls/board-href.ts";
import { defaultDirection } from "#lib/urls/board-params.ts";
import type { Translate } from "./translate.ts";

export interface Heading {
  key: string;
  text: string;
  /** The full name where `text` is short. */
  title: string | undefined;
  href: string;
  sorted: "ascending" | "descending" | undefined;
  kind: TableColumn["kind"] | "fact";
  /** True for the first column of a group. */
  first: boolean;
}

export interface TableHeadings {
  model: Heading;
  facts: Heading[];
  scores: Heading[];
  /** The row above: which axis the category columns belong to. */
  groups: { text: string; span: number }[];
  /** Score columns that are not in a group. */
  ungrouped: number;
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
  const heading = (
    key: string,
    text: string,
    kind: Heading["kind"],
    title?: string,
  ): Heading => ({
    key,
    text,
    title,
    kind,
    first: false,
    href: sortHref(key, params, locale),
    sorted: sortedNow(key, params),
  });
  const names = partNames(benchmark, locale);
  const scores = columns.map((column, at) => {
    const name = names.get(column.key) ?? column.key;
    const made =
      column.kind === "category"
        ? heading(column.key, shortName(column.key, name), column.kind, name)
        : heading(column.key, t(`axis.${column.key as AxisId}`), column.kind);
    return {
      ...made,
      first:
        column.kind === "category" &&
        (columns[at - 1]?.kind !== "category" ||
          columns[at - 1]?.axis !== column.axis),
    };
  });
  const categories = columns.filter(({ kind }) => kind === "category");
  return {
    model: heading("model", t("table.model"), "fact"),
    facts: (["size", "evidence", "coverage"] as const).map((key) =>
      heading(key, t(`table.${key}`), "fact"),
    ),
    scores,
    groups: benchmark.axes.map(({ id }) => ({
      text: t(`axis.${id}`),
      span: categories.filter(({ axis }) => axis === id).length,
    })),
    ungrouped: columns.length - categories.length,
    categories: categories.length,
  };
}

// The other direction if this column is sorted already, else the direction that its values are read in.
function sortHref(key: string, params: BoardParams, locale: Locale): string {
  const other = params.dir === "asc" ? "desc" : "asc";
  const dir = params.sort === key ? other : defaultDirection(key);
  return boardHref(locale, params, { sort: key, dir });
}

function sortedNow(key: string, params: BoardParams): Heading["sorted"] {
  if (params.sort !== key) return undefined;
  return params.dir === "asc" ? "ascending" : "descending";
}

function partNames(benchmark: Benchmark, locale: Locale) {
  const parts = scoredAxes(benchmark).flatMap((axis) => axis.parts);
  return new Map(parts.map(({ id, name }) => [id, name[locale]]));
}

/** Abbreviations such as NLI stay; ids in small letters are only ids. */
export const shortName = (id: string, name: string) =>
  /^[A-Z]+$/.test(id) ? id : name;
