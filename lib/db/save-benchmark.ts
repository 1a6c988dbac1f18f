import type pg from "pg";
import type { Benchmark } from "../schema/benchmark.ts";
import { canonicalJson } from "../schema/canonical-json.ts";
import type { QuestionBank } from "../schema/run-rows.ts";
import { definitionHash } from "./definition-hash.ts";
import { inTransaction } from "./in-transaction.ts";
import { writeAudit } from "./write-audit.ts";
import { writeBank } from "./write-bank.ts";

export type SavedBenchmark =
  | { ok: true; change: "created" | "updated" | "unchanged" }
  /** A sentence that says why not, and what to do. */
  | { ok: false; problem: string };

/**
 * Saves one benchmark version with its datasets and what is known of its questions. Texts may always change; what it
 * measures may not once runs exist, because they were scored by the old rule: that is a new version.
 */
export async function saveBenchmark(
  benchmark: Benchmark,
  bank: QuestionBank,
  position: number,
): Promise<SavedBenchmark> {
  return inTransaction(async (client): Promise<SavedBenchmark> => {
    await client.query(
      "select pg_advisory_xact_lock(hashtext('kurabe.benchmarks'))",
    );
    const hash = definitionHash(benchmark, bank);
    const stored = await getStored(client, benchmark.id);
    const sameRule = stored?.hash === hash;
    if (sameRule && stored?.definition === canonicalJson(benchmark))
      return { ok: true, change: "unchanged" };
    if (stored && !sameRule && stored.hasRuns)
      return { ok: false, problem: refusal(benchmark.id) };
    await writeBenchmark(client, benchmark, hash, position);
    await writeDatasets(client, benchmark);
    if (!sameRule) await writeBank(client, benchmark.id, bank);
    const change = stored ? "updated" : "created";
    await writeAudit(client, {
      actorId: null,
      action: `benchmark.${change}`,
      subjectType: "benchmark",
      subjectId: benchmark.id,
      details: { definitionHash: hash },
    });
    return { ok: true, change };
  });
}

const refusal = (id: string) =>
  `${id} has runs that were scored by another definition. Give the changed definition a new version and id, or delete those runs first.`;

interface Stored {
  hash: string;
  definition: string;
  hasRuns: boolean;
}

async function getStored(
  client: pg.ClientBase,
  id: string,
): Promise<Stored | null> {
  const { rows } = await client.query<{
    hash: string;
    definition: unknown;
    has_runs: boolean;
  }>(
    `select definition_hash as hash, definition,
            exists (select from runs where benchmark_id = benchmarks.id) as has_runs
     from benchmarks where id = $1`,
    [id],
  );
  const row = rows[0];
  return row
    ? {
        hash: row.hash,
        definition: canonicalJson(row.definition),
        hasRuns: row.has_runs,
      }
    : null;
}

async function writeBenchmark(
  client: pg.ClientBase,
  benchmark: Benchmark,
  hash: string,
  position: number,
): Promise<void> {
  const { id, family, version } = benchmark;
  await client.query(
    `insert into benchmarks (id, family, version, position, definition, definition_hash)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set family = $2, version = $3, position = $4, definition = $5, definition_hash = $6`,
    [id, family, version, position, JSON.stringify(benchmark), hash],
  );
}

/** A dataset that is no longer defined goes with its questions; the caller has made sure that no run needs it. */
async function writeDatasets(
  client: pg.ClientBase,
  benchmark: Benchmark,
): Promise<void> {
  const datasets = benchmark.axes.flatMap((axis) =>
    axis.categories.flatMap((category) =>
      category.datasets.map(({ id, metric }) => ({
        key: id,
        axis: axis.id,
        category: category.id,
        metric,
      })),
    ),
  );
  await client.query(
    "delete from datasets where benchmark_id = $1 and key <> all($2)",
    [benchmark.id, datasets.map(({ key }) => key)],
  );
  await client.query(
    `insert into datasets (benchmark_id, key, axis, category, metric, position)
     select $1, d->>'key', d->>'axis', d->>'category', d->>'metric', place - 1
     from jsonb_array_elements($2::jsonb) with ordinality as list(d, place)
     order by place
     on conflict (benchmark_id, key) do update
       set axis = excluded.axis, category = excluded.category, metric = excluded.metric, position = excluded.position`,
    [benchmark.id, JSON.stringify(datasets)],
  );
}
