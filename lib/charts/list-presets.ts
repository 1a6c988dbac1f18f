import { noFilters } from "../schema/board-filters.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import { isSmall } from "./filter-rows.ts";
import type { Conditions } from "./list-conditions.ts";
import { hasOverall } from "./scored-axes.ts";

interface Preset {
  id: "whole" | "small" | "domestic" | "open" | "commercial" | "generation";
  /** What it changes in the view that leaves nothing out. */
  change: Partial<Conditions & { sort: string }>;
}

/** The named views that a board's facts can tell apart: each shows some of its rows, and not all. */
export function listPresets(board: Board): Preset[] {
  const some = (preset: Preset, meets: (row: BoardRow) => boolean) =>
    board.rows.some(meets) && !board.rows.every(meets) ? [preset] : [];
  const choice = (choices: (typeof noFilters)["choices"]) => ({
    filters: { ...noFilters, choices },
  });
  return [
    { id: "whole", change: {} },
    ...some({ id: "small", change: { size: "sllm" } }, (row) => !!isSmall(row)),
    ...some(
      { id: "domestic", change: choice({ country: ["JP"] }) },
      ({ country }) => country === "JP",
    ),
    ...some(
      { id: "open", change: choice({ weights: ["open"] }) },
      ({ weights }) => weights === "open",
    ),
    ...some(
      { id: "commercial", change: choice({ weights: ["closed"] }) },
      ({ weights }) => weights === "closed",
    ),
    ...(hasOverall(board.benchmark)
      ? [{ id: "generation", change: { sort: "generation" } } as const]
      : []),
  ];
}
