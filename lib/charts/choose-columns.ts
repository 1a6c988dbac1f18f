import { columnPresets, type ColumnPreset } from "../schema/board-columns.ts";
import type { TableColumn } from "./list-columns.ts";

/** The columns that `?cols=` asks for: a preset, or columns by name. Without one that is known: the board's own. */
export function chooseColumns(
  columns: readonly TableColumn[],
  wanted: readonly string[] | undefined,
): TableColumn[] {
  const [preset] = columnPresets.filter(
    (id) => wanted?.length === 1 && id === wanted[0],
  );
  const meets = preset
    ? presetMeets[preset]
    : ({ key }: TableColumn) => wanted?.includes(key);
  const chosen = columns.filter(meets);
  return chosen.length > 0 ? chosen : columns.filter(presetMeets.all);
}

/** How the address calls a choice: nothing for the board's own, a preset where one has the same columns. */
export function canonicalColumns(
  columns: readonly TableColumn[],
  wanted: readonly string[] | undefined,
): string[] | undefined {
  if (wanted === undefined) return undefined;
  const keys = chooseColumns(columns, wanted).map(({ key }) => key);
  const same = listColumnPresets(columns).find(
    (preset) => String(preset.keys) === String(keys),
  );
  if (!same) return keys;
  return same.id === "all" ? undefined : [same.id];
}

interface PresetColumns {
  id: ColumnPreset;
  keys: string[];
}

/** The presets that a benchmark has, each with columns of its own. */
export function listColumnPresets(
  columns: readonly TableColumn[],
): PresetColumns[] {
  const seen = new Set<string>();
  // The board's own goes first, so that no other takes its place.
  const presets = (["all", ...columnPresets] as const).flatMap((id) => {
    const keys = columns.filter(presetMeets[id]).map(({ key }) => key);
    const isNew = !seen.has(String(keys)) && isApt(id, columns);
    if (isNew) seen.add(String(keys));
    return isNew ? [{ id, keys }] : [];
  });
  return presets.toSorted(
    (a, b) => columnPresets.indexOf(a.id) - columnPresets.indexOf(b.id),
  );
}

/** The change that shows a preset; a sort by a column that it hides ends. */
export function presetChange({ id, keys }: PresetColumns, sort: string) {
  const cols = id === "all" ? undefined : [id];
  return sort === "model" || keys.includes(sort)
    ? { cols }
    : ({ cols, sort: "overall", dir: "desc" } as const);
}

// Datasets are worth a table of their own where categories have more than one.
function isApt(id: ColumnPreset, columns: readonly TableColumn[]): boolean {
  const [axis, what] = id.split("-");
  const of = (kinds: readonly string[]) =>
    columns.filter((each) => each.axis === axis && kinds.includes(each.kind));
  if (what === undefined) return true;
  const categories = of(["category"]).length;
  return what === "categories"
    ? categories > 0
    : of(["dataset", "also"]).length > categories;
}

const standingFacts = ["size", "evidence", "coverage"];

const isStanding = ({ kind, key }: TableColumn) =>
  kind === "overall" || (kind === "fact" && standingFacts.includes(key));

const ofAxis =
  (axis: TableColumn["axis"], kinds: readonly TableColumn["kind"][]) =>
  (column: TableColumn) =>
    isStanding(column) ||
    (column.axis === axis && ["axis", ...kinds].includes(column.kind));

const presetMeets: Record<ColumnPreset, (column: TableColumn) => boolean> = {
  overview: (column) => isStanding(column) || column.kind === "axis",
  format: (column) =>
    isStanding(column) || ["axis", "gap", "lenient-rank"].includes(column.kind),
  all: (column) =>
    isStanding(column) || ["axis", "category"].includes(column.kind),
  "understanding-categories": ofAxis("understanding", ["category"]),
  "generation-categories": ofAxis("generation", ["category"]),
  "understanding-datasets": ofAxis("understanding", ["dataset", "also"]),
  "generation-datasets": ofAxis("generation", ["dataset", "also"]),
};
