import type { TableColumn } from "#lib/charts/list-columns.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { AxisId } from "#lib/schema/benchmark.ts";
import type { FactColumn } from "#lib/schema/board-columns.ts";
import { shortName } from "./short-name.ts";
import type { Translate } from "./translate.ts";

/** What a column's heading says. */
export function columnName(
  column: TableColumn,
  locale: Locale,
  t: Translate,
): string {
  const { key, kind } = column;
  const name = column.name?.[locale] ?? key;
  switch (kind) {
    case "overall":
    case "axis":
      return t(`axis.${key as "overall" | AxisId}`);
    case "fact":
      return t(`columns.facts.${key as FactColumn}`);
    case "gap":
      return column.axis === null
        ? t("formatColumns.gap")
        : t("formatColumns.gapOf", { axis: t(`axis.${column.axis}`) });
    case "lenient-rank":
      return t("formatColumns.rank");
    case "category":
      return shortName(key, name);
    case "dataset":
      return name;
    case "also":
      return `${name}: ${column.metric}`;
  }
}

/** What a heading leaves out: a category's full name, and that a score enters no average. */
export function columnTitle(
  column: TableColumn,
  locale: Locale,
  t: Translate,
): string | undefined {
  if (column.kind === "gap") return t("formatColumns.gapTitle");
  if (column.kind === "lenient-rank") return t("formatColumns.rankTitle");
  if (!column.averaged) {
    return t("columns.notAveraged", { column: columnName(column, locale, t) });
  }
  return column.name?.[locale];
}
