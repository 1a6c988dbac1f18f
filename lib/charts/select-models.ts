import type { BoardRow } from "../schema/board.ts";

/** How many leaders the radar shows until a visitor chooses. */
const leaders = 3;

/**
 * The rows that are compared: those the URL names and the board has, else the leaders of the rows in view.
 */
export function selectModels(
  all: readonly BoardRow[],
  inView: readonly BoardRow[],
  keys: readonly string[] | undefined,
): BoardRow[] {
  if (keys !== undefined) {
    return keys.flatMap((key) => all.find((row) => row.key === key) ?? []);
  }
  const llms = inView.filter((row) => row.kind === "llm");
  return (llms.length > 0 ? llms : inView)
    .filter(
      (row) => (row.overall ?? row.axes["understanding"] ?? null) !== null,
    )
    .toSorted(
      (a, b) =>
        missingLast(a.overall, b.overall) ||
        missingLast(a.axes["understanding"], b.axes["understanding"]),
    )
    .slice(0, leaders);
}

/** The selection after a click on one model. Null where it is full. */
export function toggleModel(
  selected: readonly string[],
  key: string,
  limit: number,
): string[] | null {
  if (selected.includes(key)) return selected.filter((other) => other !== key);
  return selected.length >= limit ? null : [...selected, key];
}

type Value = number | null | undefined;

// Best first; what is missing after every score.
const missingLast = (a: Value, b: Value) =>
  (b ?? -Infinity) === (a ?? -Infinity)
    ? 0
    : (b ?? -Infinity) - (a ?? -Infinity);
