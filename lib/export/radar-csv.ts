import type { PreparedRadar } from "../charts/prepare-radar.ts";
import { toCsv } from "./to-csv.ts";

/**
 * What a radar draws: a model a line, a category a column by its full name, every digit; a missing score is an empty field.
 * @param model heading of the models' names
 */
export function radarCsv(
  { series, spokes }: PreparedRadar,
  model: string,
): string {
  const categories = spokes.map(({ label, name }, at) => ({
    name: name ?? label,
    type: "number" as const,
    values: series.map(({ values }) => values[at] ?? null),
  }));
  const names = {
    name: model,
    type: "text" as const,
    values: series.map(({ name }) => name),
  };
  return toCsv([names, ...categories]);
}
