/** Facts of a row by which a board can be filtered, and what the URL calls them. */
export const facets = [
  "weights",
  "tuning",
  "country",
  "organisation",
  "base",
  "licence",
  "evidence",
  "shots",
  "judge",
] as const;
export type Facet = (typeof facets)[number];

/** The choice of the rows whose fact is not known. */
export const unknownChoice = "unknown";

/** Classes of total parameters, in whole billions; `unknown`: not published. */
export const sizeClasses = [
  "all",
  "sllm",
  "7b",
  "13b",
  "70b",
  "unknown",
] as const;
export type SizeClass = (typeof sizeClasses)[number];

export interface BoardFilters {
  /** Total parameters in billions, both ends included. */
  min: number | undefined;
  max: number | undefined;
  /** Release date (YYYY-MM-DD), both ends included. */
  from: string | undefined;
  to: string | undefined;
  /** Only rows with a result in every category. */
  complete: boolean;
  baselines: "show" | "hide";
  /** Values chosen per fact, sorted; a fact without a choice is absent. */
  choices: Partial<Record<Facet, string[]>>;
}

export const noFilters: BoardFilters = {
  min: undefined,
  max: undefined,
  from: undefined,
  to: undefined,
  complete: false,
  baselines: "show",
  choices: {},
};
