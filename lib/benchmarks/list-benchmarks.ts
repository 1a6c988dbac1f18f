import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { reservedColumns } from "../schema/board-columns.ts";
import { benchmarkSchema, type Benchmark } from "../schema/benchmark.ts";
import { benchmarksFolder } from "./benchmarks-folder.ts";

/**
 * Every benchmark version that Kurabe knows, one JSON file each, sorted by id.
 * Throws an error that names the file and the field where a definition is wrong.
 */
export function listBenchmarks(
  folder: string = benchmarksFolder(),
): readonly Benchmark[] {
  const known = cache.get(folder);
  if (known) return known;
  const benchmarks = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => readBenchmark(path.join(folder, name)));
  cache.set(folder, benchmarks);
  return benchmarks;
}

/** One benchmark version. Throws where there is none with this id, naming those there are. */
export function getBenchmark(
  id: string,
  folder: string = benchmarksFolder(),
): Benchmark {
  const all = listBenchmarks(folder);
  const found = all.find((benchmark) => benchmark.id === id);
  if (found) return found;
  const ids = all.map((benchmark) => benchmark.id).join(", ");
  throw new Error(`There is no benchmark "${id}". There are: ${ids}.`);
}

const cache = new Map<string, readonly Benchmark[]>();

function readBenchmark(file: string): Benchmark {
  const parsed = benchmarkSchema.safeParse(readJson(file));
  if (!parsed.success)
    throw invalid(
      file,
      parsed.error.issues.map(
        (issue) => `${issue.path.join(".") || "(file)"}: ${issue.message}`,
      ),
    );
  const problems = [
    ...idProblems(parsed.data, file),
    ...duplicateProblems(parsed.data),
    ...sharedNameProblems(parsed.data),
  ];
  if (problems.length > 0) throw invalid(file, problems);
  return parsed.data;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file} cannot be read as JSON: ${reason}`, { cause });
  }
}

function idProblems(benchmark: Benchmark, file: string): string[] {
  const expected = path.basename(file, ".json");
  return benchmark.id === expected
    ? []
    : [`id: is "${benchmark.id}", but the file is named "${expected}.json"`];
}

function duplicateProblems(benchmark: Benchmark): string[] {
  const categories = benchmark.axes.flatMap((axis) => axis.categories);
  const datasets = categories.flatMap((category) => category.datasets);
  const levels = [
    { what: "axes", ids: benchmark.axes.map(({ id }) => id) },
    { what: "categories", ids: categories.map(({ id }) => id) },
    {
      what: "datasets",
      ids: datasets.flatMap(({ id, aliases }) => [
        ...new Set([id, ...aliases].map((name) => name.toLowerCase())),
      ]),
    },
  ];
  return levels.flatMap(({ what, ids }) =>
    ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `${what}: "${id}" stands there twice`),
  );
}

// A score's key names one thing, whatever its level: rows, columns and addresses go by it.
function sharedNameProblems({ axes }: Benchmark): string[] {
  const categories = axes.flatMap((axis) => axis.categories);
  const datasets = categories.flatMap((category) => category.datasets);
  const levels = [axes, categories, datasets].map(
    (level) => new Set(level.map(({ id }) => id)),
  );
  const taken = new Set(reservedColumns);
  return levels.flatMap((level) => {
    const problems = [...level]
      .filter((id) => taken.has(id))
      .map((id) => `axes: "${id}" is the name of something else already`);
    for (const id of level) taken.add(id);
    return problems;
  });
}

function invalid(file: string, problems: string[]): Error {
  return new Error(
    `The benchmark file ${file} is wrong:\n- ${problems.join("\n- ")}`,
  );
}
