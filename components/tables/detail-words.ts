import type { Translate } from "#components/board/translate.ts";
import type { AxisId } from "#lib/schema/benchmark.ts";

/** The words of a row's details, resolved once on the server. */
export interface DetailWords {
  unknown: string;
  missing: string;
  active: string;
  report: string;
  axes: Record<AxisId, string>;
  facts: Record<
    | "name"
    | "organisation"
    | "country"
    | "size"
    | "baseModel"
    | "tuning"
    | "licence"
    | "weights"
    | "released"
    | "shots"
    | "judge"
    | "published"
    | "source",
    string
  >;
  values: Record<"base" | "instruct" | "open" | "closed", string>;
}

export function detailWords(t: Translate): DetailWords {
  return {
    unknown: t("pages.notKnown"),
    missing: t("table.missing"),
    active: t("table.active"),
    report: t("report.title"),
    axes: {
      understanding: t("axis.understanding"),
      generation: t("axis.generation"),
    },
    facts: {
      name: t("boardTable.name"),
      organisation: t("pages.facts.organisation"),
      country: t("pages.facts.country"),
      size: t("columns.facts.size"),
      baseModel: t("pages.facts.baseModel"),
      tuning: t("filters.facets.tuning"),
      licence: t("pages.facts.licence"),
      weights: t("pages.facts.weights"),
      released: t("pages.facts.released"),
      shots: t("modelPage.shots"),
      judge: t("modelPage.judge"),
      published: t("modelPage.publishedAt"),
      source: t("modelPage.attribution"),
    },
    values: {
      base: t("filters.tuning.base"),
      instruct: t("filters.tuning.instruct"),
      open: t("filters.weights.open"),
      closed: t("filters.weights.closed"),
    },
  };
}
