import type { Locale } from "../i18n/locales.ts";
import type { AxisId } from "../schema/benchmark.ts";
import type { Diagnosis } from "../schema/diagnosis.ts";
import type {
  AnswerPattern,
  ExplorerSort,
  SearchedText,
} from "../schema/explorer.ts";
import { localePath } from "./locale-path.ts";

/** What answers are shown beside: nothing, the reference, or the first model's answer. */
export const answerDiffs = ["none", "reference", "first"] as const;
export type AnswerDiff = (typeof answerDiffs)[number];

/** The state of the answers page, as its URL holds it. */
export interface AnswersParams {
  /** Board keys, A first; undefined: the leaders that have answers. */
  models: string[] | undefined;
  dataset: string | undefined;
  category: string | undefined;
  axis: AxisId | undefined;
  pattern: AnswerPattern;
  diagnosis: Diagnosis | undefined;
  /** On the dataset's own scale, both ends included. */
  min: number | undefined;
  max: number | undefined;
  /** The model that diagnosis, scores and failures are asked of; undefined: any of the chosen. */
  of: string | undefined;
  q: string;
  isPattern: boolean;
  in: SearchedText[];
  sort: ExplorerSort;
  order: "asc" | "desc";
  cursor: string | undefined;
  /** Spaces and line ends shown as signs. */
  marks: boolean;
  diff: AnswerDiff;
}

/** The page's address after a change. What narrows or orders differently begins at the first page again. */
export function answersHref(
  locale: Locale,
  benchmark: string,
  params: AnswersParams,
  change: Partial<AnswersParams> = {},
): string {
  const keepsPlace =
    "cursor" in change ||
    Object.keys(change).every((key) => key === "marks" || key === "diff");
  const next = { ...params, ...change };
  const placed = keepsPlace ? next : { ...next, cursor: undefined };
  const query = new URLSearchParams(answersFields(placed)).toString();
  const path = answersPath(locale, benchmark);
  return query === "" ? path : `${path}?${query.replaceAll("%2C", ",")}`;
}

/** The page's path, for GET forms. */
export function answersPath(locale: Locale, benchmark: string): string {
  return localePath(locale, `/benchmarks/${benchmark}/answers`);
}

/** A part of a benchmark; nothing named: all of it. */
export type AnswersScope = Partial<
  Pick<AnswersParams, "dataset" | "category" | "axis">
>;

/** What of a part is meant: the answers to it that are right or wrong, or that missed for one reason. */
export type AnswersFilter = Partial<
  Pick<AnswersParams, "pattern" | "diagnosis">
>;

/** Exactly the questions behind a score, or a count, of some runs, for the explorer to begin with. */
export function answersBehind(
  locale: Locale,
  benchmark: string,
  models: readonly string[],
  scope: AnswersScope & AnswersFilter,
): string {
  const chosen = models.length > 0 ? [...models] : undefined;
  const params = { ...noAnswersFilters, ...scope, models: chosen };
  return answersHref(locale, benchmark, params);
}

/** The same for each part of one run on a board; null where it has no answers but published figures only. */
export function answersOfRow(
  locale: Locale,
  benchmark: string,
  row: { key: string; answered: number },
): (scope: AnswersScope) => string | null {
  return (scope) =>
    row.answered > 0
      ? answersBehind(locale, benchmark, [row.key], scope)
      : null;
}

/** The change that takes every filter off the page; its models, scope and order stay. */
export const unfiltered = {
  pattern: "all",
  diagnosis: undefined,
  min: undefined,
  max: undefined,
  of: undefined,
  q: "",
  isPattern: false,
  in: [],
} satisfies Partial<AnswersParams>;

/** Everything as it comes. */
export const noAnswersFilters: AnswersParams = {
  models: undefined,
  dataset: undefined,
  category: undefined,
  axis: undefined,
  ...unfiltered,
  sort: "position",
  order: "asc",
  cursor: undefined,
  marks: false,
  diff: "none",
};

/** The state's entries without what equals its default: of the address, and as hidden fields of a GET form. */
export function answersFields(params: AnswersParams): [string, string][] {
  const all: [string, string | undefined][] = [
    ["models", params.models?.join(",")],
    ["axis", params.axis],
    ["category", params.category],
    ["dataset", params.dataset],
    ["pattern", params.pattern === "all" ? undefined : params.pattern],
    ["diagnosis", params.diagnosis],
    ["min", params.min?.toString()],
    ["max", params.max?.toString()],
    ["of", params.of],
    ...searchFields(params),
    ["sort", params.sort === "position" ? undefined : params.sort],
    ["order", params.order === "asc" ? undefined : params.order],
    ["marks", params.marks ? "yes" : undefined],
    ["diff", params.diff === "none" ? undefined : params.diff],
    ["cursor", params.cursor],
  ];
  return all.filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
}

function searchFields(params: AnswersParams): [string, string | undefined][] {
  if (params.q === "") return [];
  return [
    ["q", params.q],
    ["re", params.isPattern ? "yes" : undefined],
    ["in", params.in.length === 0 ? undefined : params.in.join(",")],
  ];
}
