import type { Locale } from "#lib/i18n/locales.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { maxSelected } from "#lib/urls/board-href.ts";
import { evidenceLevels, type Evidence } from "#lib/schema/evidence.ts";
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
  coverage: string;
  unknown: string;
  select: string;
  deselect: string;
  full: string;
  evidence: Record<Evidence, { text: string; title: string }>;
  /** Where model pages are: a slug follows. */
  modelPath: string;
}

export function tableWords(
  benchmark: string,
  locale: Locale,
  t: Translate,
): TableWords {
  const levels = evidenceLevels.map((level) => [
    level,
    { text: t(`evidence.${level}`), title: t(`evidence.${level}Title`) },
  ]);
  return {
    caption: t("table.caption", { benchmark }),
    region: t("table.region"),
    missing: t("table.missing"),
    notRanked: t("table.notRanked"),
    baseline: t("table.baseline"),
    baselineTitle: t("table.baselineTitle"),
    boardRank: t.raw("table.boardRank"),
    coverage: t.raw("table.coverageTitle"),
    unknown: t("table.unknown"),
    select: t.raw("table.select"),
    deselect: t.raw("table.deselect"),
    full: t("table.full", { limit: maxSelected }),
    evidence: Object.fromEntries(levels),
    modelPath: modelHref(locale, ""),
  };
}
