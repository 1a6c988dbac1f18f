import type pg from "pg";
import { clearRun } from "./clear-run.ts";
import type { NewRun } from "./save-run.ts";
import { toName } from "./text-encoding.ts";

/**
 * Puts a run's row where its other rows will point, in the transaction that writes them: a new one, or the one of its
 * upload, emptied. Waits for an import of the same content that is under way. `decided`: the run of this id is not its
 * owner's to change any more.
 */
export async function takePlace(
  client: pg.ClientBase,
  runId: string,
  modelId: string,
  run: NewRun,
): Promise<"taken" | "same-content" | "decided"> {
  const before = run.upload ? await clearRun(client, runId) : "none";
  if (before === "decided") return before;
  const write = before === "none" ? insertPlaceholder : updatePlaceholder;
  return (await write(client, runId, modelId, run)) ? "taken" : "same-content";
}

async function insertPlaceholder(
  client: pg.ClientBase,
  runId: string,
  modelId: string,
  run: NewRun,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into runs (id, model_id, benchmark_id, owner_id, label, attribution, content_hash,
                       team_id, supersedes_id, proposed_facts, status, evidence, answered, expected)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'processing', 'reported', 0, 0)
     on conflict do nothing`,
    placeholder(runId, modelId, run),
  );
  return rowCount === 1;
}

/** The same for a run whose rows were cleared away: what others said of it stays. */
async function updatePlaceholder(
  client: pg.ClientBase,
  runId: string,
  modelId: string,
  run: NewRun,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update runs set model_id = $2, benchmark_id = $3, owner_id = $4, label = $5, attribution = $6, content_hash = $7,
                     team_id = $8, supersedes_id = $9, proposed_facts = $10, status = 'processing'
     where id = $1 and not exists (
       select from runs other where other.benchmark_id = $3 and other.content_hash = $7 and other.id <> $1)`,
    placeholder(runId, modelId, run),
  );
  return rowCount === 1;
}

const placeholder = (runId: string, modelId: string, run: NewRun) => [
  runId,
  modelId,
  run.benchmarkId,
  run.ownerId,
  toName(run.label),
  run.attribution,
  run.contentHash,
  run.upload?.teamId ?? null,
  run.upload?.supersedesId ?? null,
  run.upload ? JSON.stringify(run.upload.proposedFacts) : null,
];
