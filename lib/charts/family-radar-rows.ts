import type { BoardRow } from "../schema/board.ts";
import type { FamilyGain } from "./prepare-family.ts";

/** What a radar can tell apart, the references among them. */
const most = 6;
const byDefault = 2;

/**
 * The runs of a family's radar: the chosen derivatives in their order (by default the first two), after what they are
 * held against, each once. Six at most; keys that the family has not are left out.
 */
export function familyRadarRows(
  gains: readonly FamilyGain[],
  chosen: readonly string[] | undefined,
): { references: BoardRow[]; derivatives: BoardRow[] } {
  const wanted =
    chosen === undefined
      ? gains.slice(0, byDefault)
      : chosen.flatMap((key) => gains.find(({ row }) => row.key === key) ?? []);
  const derivatives = new Map<string, BoardRow>();
  const references = new Map<string, BoardRow>();
  for (const { row, reference } of wanted) {
    const added = new Set([
      ...references.keys(),
      ...derivatives.keys(),
      row.key,
      ...(reference ? [reference.key] : []),
    ]);
    if (added.size > most) break;
    derivatives.set(row.key, row);
    if (reference) references.set(reference.key, reference);
  }
  for (const key of derivatives.keys()) references.delete(key);
  return {
    references: [...references.values()],
    derivatives: [...derivatives.values()],
  };
}
