import type { BoardRow } from "#lib/schema/board.ts";

/** What a run is called beside others: with its label where its model has several. */
export function nameOf({ displayName, label }: BoardRow): string {
  return label === "" ? displayName : `${displayName} (${label})`;
}
