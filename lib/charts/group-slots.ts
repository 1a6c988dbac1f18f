import { seriesSlots, slotCount } from "./series-slots.ts";

export interface LegendEntry {
  /** Null: all other groups, and models without one. */
  name: string | null;
  slot: number | null;
  count: number;
}

/** Colours for the groups with the most models (ties by name); the rest share a neutral one. */
export function groupSlots(rows: readonly { group: string | null }[]): {
  slots: Map<string, number>;
  legend: LegendEntry[];
} {
  const counts = new Map<string, number>();
  for (const { group } of rows) {
    if (group === null) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const top = [...counts]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, slotCount);
  const slots = seriesSlots(top.map(([name]) => name));
  const named = top.map(([name, count]) => ({
    name,
    slot: slots.get(name) ?? null,
    count,
  }));
  const rest = rows.length - named.reduce((sum, { count }) => sum + count, 0);
  const others = { name: null, slot: null, count: rest };
  return { slots, legend: rest > 0 ? [...named, others] : named };
}
