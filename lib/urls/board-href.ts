import {
  facets,
  type BoardFilters,
  type Facet,
  type SizeClass,
} from "../schema/board-filters.ts";
import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/** The state of the board, as its URL holds it. */
export interface BoardParams {
  /** Undefined: the board's default. */
  benchmark: string | undefined;
  /** A column: `overall`, `model`, a fact, an axis, a category, a dataset, or `dataset:metric`. */
  sort: string;
  dir: "asc" | "desc";
  size: SizeClass;
  q: string;
  /** A preset of columns, or columns by name; undefined: the board's own. */
  cols: string[] | undefined;
  filters: BoardFilters;
  /** Keys of the rows in the radar; undefined: the leaders. */
  models: string[] | undefined;
  /** Axes and colour of the scatter plot; undefined: the defaults. */
  x: string | undefined;
  y: string | undefined;
  colour: string | undefined;
  /** The part of the scatter plot that is shown; undefined: all of it. */
  zoom?: ScatterZoom | undefined;
  /** The fact whose choices are all listed, however many; of the others, and of all in another view, the first. */
  all?: Facet | undefined;
  /** A past day (YYYY-MM-DD); undefined: the board of today. */
  asOf: string | undefined;
  /** Which page of a table too long for one, from 1; another view begins at its first. */
  page: number;
}

/** Ends of the scatter plot's axes in words of the measures: a score, billions of parameters, a day. */
export interface ScatterZoom {
  x0?: string | undefined;
  x1?: string | undefined;
  y0?: string | undefined;
  y1?: string | undefined;
}

/** How many models a radar chart can still tell apart. */
export const maxSelected = 6;

/** The board's address after a change; what equals its default is left out, so one view has one address. */
export function boardHref(
  locale: Locale,
  params: BoardParams,
  change: Partial<BoardParams> = {},
): string {
  const next = { ...params, ...afresh, ...change };
  const query = new URLSearchParams(entries(next)).toString();
  const path = localePath(locale);
  return query === ""
    ? path
    : `${path}?${query.replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

/** The parts of the state that a GET form must carry along as hidden fields. */
export function boardFields(
  params: BoardParams,
  change: Partial<BoardParams> = {},
): [string, string][] {
  return entries({ ...params, ...afresh, ...change });
}

/** What another view does not keep. */
const afresh = { page: 1, all: undefined };

function entries(params: BoardParams): [string, string][] {
  const sorted = params.sort !== "overall" || params.dir !== "desc";
  const all: [string, string | undefined][] = [
    ["benchmark", params.benchmark],
    ["q", params.q || undefined],
    ["size", params.size === "all" ? undefined : params.size],
    ...filterEntries(params.filters),
    ["sort", sorted ? params.sort : undefined],
    ["dir", sorted ? params.dir : undefined],
    ["cols", params.cols?.join(",")],
    ["models", modelsText(params.models)],
    ["x", params.x],
    ["y", params.y],
    ["colour", params.colour],
    ["x0", params.zoom?.x0],
    ["x1", params.zoom?.x1],
    ["y0", params.zoom?.y0],
    ["y1", params.zoom?.y1],
    ["all", params.all],
    ["asOf", params.asOf],
    ["page", params.page > 1 ? params.page.toString() : undefined],
  ];
  return all.filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
}

function modelsText(models: string[] | undefined): string | undefined {
  if (models === undefined) return undefined;
  return models.length === 0 ? "none" : models.join(",");
}

function filterEntries(filters: BoardFilters): [string, string | undefined][] {
  return [
    ["min", filters.min?.toString()],
    ["max", filters.max?.toString()],
    ["from", filters.from],
    ["to", filters.to],
    ["complete", filters.complete ? "yes" : undefined],
    ["baselines", filters.baselines === "hide" ? "hide" : undefined],
    ...facets.flatMap((facet) =>
      (filters.choices[facet] ?? []).map((value): [string, string] => [
        facet,
        value,
      ]),
    ),
  ];
}
