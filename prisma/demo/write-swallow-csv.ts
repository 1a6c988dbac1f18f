/**
 * Writes prisma/demo/swallow-2024-12.csv from Swallow's published table (scores.json, both-axes.json).
 *
 *   node prisma/demo/write-swallow-csv.ts DATA > prisma/demo/swallow-2024-12.csv
 *
 * DATA is the folder `swallow-evaluation`. Values are written exactly as published.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";

/** The CSV's text: one row per model and figure, models in the order of the published table. */
export function swallowCsv(folder: string): string {
  const { models } = bothAxesSchema.parse(readJson(folder, "both-axes.json"));
  const scores = scoresSchema.parse(readJson(folder, "scores.json"));
  const byName = new Map(scores.map((row) => [row["Name"], row]));
  const rows = models.flatMap(({ model, name }) =>
    figures().map(({ id, column }) => {
      const value = byName.get(name)?.[column];
      if (typeof value !== "number")
        throw new Error(`${name} has no figure for "${column}".`);
      return [corrected[name] ?? model, id, "reported", value, 1, ""].join(",");
    }),
  );
  return `${["model,name,metric,value,scale_max,n", ...rows].join("\n")}\n`;
}

/**
 * Names that the published table gives two different models, or a model of another size: the model that is meant
 * is clear from its title.
 */
const corrected: Record<string, string> = {
  "Llama 3 Swallow 70B Instruct":
    "tokyotech-llm/Llama-3-Swallow-70B-Instruct-v0.1",
  "Llama 3 Swallow 8B Instruct":
    "tokyotech-llm/Llama-3-Swallow-8B-Instruct-v0.1",
  "Llama 3.1 Swallow 70B Instruct v0.1":
    "tokyotech-llm/Llama-3.1-Swallow-70B-Instruct-v0.1",
  "Llama 3.1 Swallow 8B Instruct v0.1":
    "tokyotech-llm/Llama-3.1-Swallow-8B-Instruct-v0.1",
};

/** The benchmark's datasets, with the column that holds each in the published table. */
function figures(): { id: string; column: string }[] {
  return getBenchmark("swallow-2024-12")
    .axes.flatMap((axis) => axis.categories)
    .flatMap((category) => category.datasets)
    .map(({ id, aliases }) => ({ id, column: aliases[0] ?? id }));
}

const bothAxesSchema = z.object({
  models: z.array(z.object({ model: z.string(), name: z.string() })),
});

const scoresSchema = z.array(
  z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
);

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), "utf8"));
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error("usage: write-swallow-csv.ts DATA");
  process.stdout.write(swallowCsv(folder));
}
