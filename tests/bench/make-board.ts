import { createHash } from "node:crypto";
import { getBenchmark } from "../../lib/benchmarks/list-benchmarks.ts";
import { inTransaction } from "../../lib/db/in-transaction.ts";
import { saveBenchmark } from "../../lib/db/save-benchmark.ts";
import {
  aggregateRun,
  type DatasetResult,
} from "../../lib/ranking/aggregate-run.ts";
import type { Benchmark } from "../../lib/schema/benchmark.ts";

/**
 * Fills the database of DATABASE_URL with a board of made-up models, the same for the same seed: every column of the
 * benchmark, a tenth of the cells missing. Nothing in it is a measurement of any real model.
 * `DATABASE_URL=... node tests/bench/make-board.ts MODELS [SEED]` does the same.
 */
export async function makeBoard(
  models: number,
  { seed = 1, benchmarkId = "neo-1.1", mark = "made" } = {},
): Promise<void> {
  const benchmark = getBenchmark(benchmarkId);
  await saveBenchmark(benchmark, new Map(), 0);
  const rows = Array.from({ length: models }, (_, at) =>
    makeModel(benchmark, { at, seed, mark }),
  );
  await inTransaction(async (client) => {
    const write = (into: string, columns: string, of: unknown[]) =>
      client.query(
        `insert into ${into} (${columns})
         select ${columns} from jsonb_populate_recordset(null::${into}, $1::jsonb)`,
        [JSON.stringify(of)],
      );
    for (let from = 0; from < rows.length; from += 500) {
      const part = rows.slice(from, from + 500);
      await write(
        "models",
        MODEL_COLUMNS,
        part.map(({ model }) => model),
      );
      await write(
        "runs",
        RUN_COLUMNS,
        part.map(({ run }) => run),
      );
      await write(
        "scores",
        SCORE_COLUMNS,
        part.flatMap(({ scores }) => scores),
      );
    }
    return { ok: true };
  });
}

const MODEL_COLUMNS =
  "id, slug, name, display_name, aliases, kind, organisation, country, total_parameters_b, active_parameters_b, licence, weights, base_model, tuning, release_date, created_at";
const RUN_COLUMNS =
  "id, model_id, benchmark_id, label, status, visibility, evidence, content_hash, answered, expected, facts, shots, created_at, published_at";
const SCORE_COLUMNS = "run_id, level, key, value, n, answered, expected";

/** @param mark what tells these models from those of another made board: it begins their hashes and their makers' names */
function makeModel(
  benchmark: Benchmark,
  { at, seed, mark }: { at: number; seed: number; mark: string },
) {
  const random = randomOf(seed * 1_000_003 + at);
  const pick = <T>(list: readonly T[]) =>
    list[Math.floor(random() * list.length)];
  const maker = mark === "made" ? "lab" : mark;
  const organisation = `${maker}-${String(Math.floor(random() * 40)).padStart(2, "0")}`;
  const size =
    random() < 0.08
      ? null
      : Number((0.3 * 2 ** (random() * 10)).toPrecision(2));
  const name = `${organisation}/Made-${size ?? "x"}B-${pick(["base", "chat", "instruct", "日本語"])}-${at}`;
  const day = new Date(
    Date.UTC(2022, 0, 1) + random() * 1400 * 86_400_000,
  ).toISOString();
  const model = {
    id: uuidOf(`model-${mark}-${seed}-${at}`),
    slug: `${organisation}--made-${at}`,
    name,
    display_name: name.split("/")[1],
    aliases: [],
    kind: "llm",
    organisation,
    country: pick(["JP", "US", "CN", "FR", null]),
    total_parameters_b: size,
    active_parameters_b: size,
    licence: pick(["apache-2.0", "mit", "llama3", "proprietary"]),
    weights: pick(["open", "open", "open", "closed"]),
    base_model: random() < 0.4 ? "made/Base" : null,
    tuning: pick(["base", "instruct"]),
    release_date: day.slice(0, 10),
    created_at: day,
  };
  const results = makeResults(benchmark, size ?? 50, random);
  const { overall, axes, categories, coverage } = aggregateRun(
    benchmark,
    results,
  );
  const run = {
    id: uuidOf(`run-${mark}-${seed}-${at}`),
    model_id: model.id,
    benchmark_id: benchmark.id,
    label: "",
    status: "published",
    visibility: "public",
    evidence: pick(["verified", "recomputed", "reported"]),
    content_hash: `${mark}-${seed}-${at}`,
    answered: coverage.answered,
    expected: coverage.expected,
    facts: {},
    shots: 4,
    created_at: day,
    published_at: day,
  };
  const scoreOf = (level: string, key: string, node: DatasetResult) => ({
    run_id: run.id,
    level,
    key,
    value: node.score,
    n: node.n,
    answered: node.coverage.answered,
    expected: node.coverage.expected,
  });
  const each = (level: string, nodes: Record<string, DatasetResult>) =>
    Object.entries(nodes).map(([key, node]) => scoreOf(level, key, node));
  const scores = [
    scoreOf("overall", "overall", overall),
    ...each("axis", axes),
    ...each("category", categories),
    ...each("dataset", results),
  ].filter(({ value }) => value !== null);
  return { model, run, scores };
}

/** Better with size, with a strength and a weakness of its own in each category. */
function makeResults(benchmark: Benchmark, size: number, random: () => number) {
  const results: Record<string, DatasetResult> = {};
  for (const axis of benchmark.axes) {
    const { min, max } = axis.scale;
    const skill = Math.min(
      1,
      0.25 + 0.07 * Math.log2(1 + size) + 0.3 * (random() - 0.5),
    );
    for (const { datasets } of axis.categories) {
      const own = skill + 0.3 * (random() - 0.5);
      for (const { id, questions } of datasets) {
        const expected = questions ?? 100;
        const value = Math.min(1, Math.max(0, own + 0.1 * (random() - 0.5)));
        if (random() < 0.1) continue;
        results[id] = {
          score: min + value * (max - min),
          n: expected,
          coverage: { answered: expected, expected },
        };
      }
    }
  }
  return results;
}

function uuidOf(text: string): string {
  const hash = createHash("sha256").update(text).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** mulberry32: numbers from 0 to 1 that a seed decides. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

if (process.argv[1] === import.meta.filename) {
  const { closeDatabase } = await import("../../lib/db/client.ts");
  const [models = "300", seed = "1"] = process.argv.slice(2);
  await makeBoard(Number(models), { seed: Number(seed) });
  await closeDatabase();
}
