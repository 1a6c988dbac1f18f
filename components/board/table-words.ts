import type { DifferingAspect } from "#lib/charts/board-differences.ts";
import type { SearchedField } from "#lib/charts/hidden-match.ts";
import type { TableColumn } from "#lib/charts/list-columns.ts";
import { factText } from "#lib/charts/row-facts.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { maxSelected } from "#lib/urls/board-href.ts";
import type { Board, BoardRow } from "#lib/schema/board.ts";
import { evidenceLevels, type Evidence } from "#lib/schema/evidence.ts";
import { choiceText } from "./condition-text.ts";
import type { Translate } from "./translate.ts";

/** The table's words, resolved once on the server; `{model}` and the like are filled per row. */
export interface TableWords {
  caption: string;
  region: string;
  missing: string;
  notRanked: string;
  baseline: string;
  baselineTitle: string;
  boardRank: string;
  unknown: string;
  select: string;
  more: string;
  full: string;
  evidence: Record<Evidence, { text: string; title: string }>;
  /** Facts in words, by `fact value`, where they are not shown as they are. */
  values: Record<string, string>;
  /** What a field is called that only a search sees. */
  fields: Partial<Record<SearchedField, string>>;
  /** `{aspects}` is filled per row. */
  odd: string;
  aspects: Record<DifferingAspect, string>;
  /** Where model pages are: a slug follows. */
  modelPath: string;
}

export function tableWords(
  { benchmark, rows }: Board,
  columns: readonly TableColumn[],
  locale: Locale,
  t: Translate,
): TableWords {
  const levels = evidenceLevels.map((level) => [
    level,
    { text: t(`evidence.${level}`), title: t(`evidence.${level}Title`) },
  ]);
  return {
    caption: t("table.caption", { benchmark: benchmark.name[locale] }),
    region: t("table.region"),
    missing: t("table.missing"),
    notRanked: t("table.notRanked"),
    baseline: t("table.baseline"),
    baselineTitle: t("table.baselineTitle"),
    boardRank: t.raw("table.boardRank"),
    unknown: t("table.unknown"),
    select: t.raw("table.select"),
    more: t.raw("boardTable.more"),
    full: t("table.full", { limit: maxSelected }),
    evidence: Object.fromEntries(levels),
    values: valueWords(rows, columns, locale, t),
    fields: {
      name: t("columns.publishedName"),
      baseModel: t("columns.facts.base"),
      licence: t("columns.facts.licence"),
    },
    odd: t.raw("boardDiffers.odd"),
    aspects: {
      questionSet: t("comparePage.aspects.questionSet"),
      shots: t("comparePage.aspects.shots"),
      promptTemplate: t("comparePage.aspects.promptTemplate"),
      judge: t("comparePage.aspects.judge"),
      judgePrompt: t("comparePage.aspects.judgePrompt"),
    },
    modelPath: modelHref(locale, ""),
  };
}

const inWords = ["weights", "tuning", "country", "shots"] as const;

// Only what the columns need, and what the rows have: these words are sent with the table.
function valueWords(
  rows: readonly BoardRow[],
  columns: readonly TableColumn[],
  locale: Locale,
  t: Translate,
): Record<string, string> {
  const facts = inWords.filter((fact) =>
    columns.some(({ key }) => key === fact),
  );
  const words = facts.flatMap((fact) => {
    const values = new Set(rows.flatMap((row) => factText(row, fact) ?? []));
    return [...values].map((value) => [
      `${fact} ${value}`,
      choiceText(fact, value, locale, t),
    ]);
  });
  return Object.fromEntries(words);
}
