import {
  facets,
  noFilters,
  type BoardFilters,
  type Facet,
  type SizeClass,
} from "../schema/board-filters.ts";

/** The part of a view that leaves rows out. */
export interface Conditions {
  q: string;
  size: SizeClass;
  filters: BoardFilters;
}

/** The view that leaves nothing out. */
export const noConditions: Conditions = {
  q: "",
  size: "all",
  filters: noFilters,
};

type Kind =
  | "q"
  | "size"
  | "min"
  | "max"
  | "from"
  | "to"
  | "complete"
  | "baselines"
  | Facet;

export interface Condition {
  kind: Kind;
  value: string;
  /** The change that removes it and nothing else. */
  without: Partial<Conditions>;
}

/** What is left out of a view now, one entry for each thing that can be removed. */
export function listConditions({ q, size, filters }: Conditions): Condition[] {
  const plain = (
    kind: "min" | "max" | "from" | "to" | "complete" | "baselines",
  ): Condition[] =>
    filters[kind] === noFilters[kind]
      ? []
      : [
          {
            kind,
            value: String(filters[kind]),
            without: { filters: { ...filters, [kind]: noFilters[kind] } },
          },
        ];
  return [
    ...(q ? [{ kind: "q", value: q, without: { q: "" } } as const] : []),
    ...(size === "all"
      ? []
      : [{ kind: "size", value: size, without: { size: "all" } } as const]),
    ...plain("min"),
    ...plain("max"),
    ...plain("from"),
    ...plain("to"),
    ...plain("complete"),
    ...plain("baselines"),
    ...facets.flatMap((facet) => chosen(filters, facet)),
  ];
}

function chosen(filters: BoardFilters, facet: Facet): Condition[] {
  const values = filters.choices[facet] ?? [];
  return values.map((value) => {
    const { [facet]: _, ...others } = filters.choices;
    const rest = values.filter((other) => other !== value);
    const choices = rest.length > 0 ? { ...others, [facet]: rest } : others;
    return {
      kind: facet,
      value,
      without: { filters: { ...filters, choices } },
    };
  });
}
