import type pg from "pg";
import { runTransitions } from "../schema/run-status.ts";
import type { ProcessedRun, RunRow } from "../schema/run-rows.ts";
import type { RunScores } from "../schema/run-scores.ts";
import { ensureModel } from "./ensure-model.ts";
import { getDatasetIds } from "./get-dataset-ids.ts";
import { findSameRun } from "./find-same-run.ts";
import { finishUpload } from "./finish-upload.ts";
import type { RunOfUpload } from "./finish-upload.ts";
import type { HashedFile } from "./hash-file.ts";
import { inTransaction } from "./in-transaction.ts";
import { MEAN_ANSWER_LENGTH } from "./mean-answer-length.ts";
import { RunTables } from "./run-tables.ts";
import { saveFiles } from "./save-files.ts";
import { takePlace } from "./take-place.ts";
import { toName } from "./text-encoding.ts";
import { uuidV7 } from "./uuid-v7.ts";
import { writeAnswerVectors } from "./write-answer-vectors.ts";
import { writeAudit } from "./write-audit.ts";
import { writeIssues } from "./write-issues.ts";
import { writeScores } from "./write-scores.ts";

/** A run about to be stored, with its rows still to be read. */
export interface NewRun {
  benchmarkId: string;
  /** A name or alias; a model of which nothing is known is made with it. */
  model: string;
  /** Tells several runs of one model apart. */
  label: string;
  /** Where the figures come from, as shown beside them. */
  attribution: string | null;
  /** Null: the operator on the command line. */
  ownerId: string | null;
  /** On the public board at once, or private to its owner. */
  publish: boolean;
  /** See `contentHash`. */
  contentHash: string;
  /** Set: the run takes the upload's id, in place of what stands under it, and the upload is finished with it. */
  upload?: RunOfUpload | undefined;
  files: readonly HashedFile[];
  rows: AsyncGenerator<RunRow[], ProcessedRun>;
  /** Told where the work stands, before each part of it. */
  onStage?: ((stage: SaveStage) => void) | undefined;
}

export type SaveStage = "rows" | "scores" | "files" | "commit";

export type SavedRun =
  | {
      ok: true;
      runId: string;
      model: string;
      newModel: boolean;
      scores: RunScores;
    }
  | { ok: false; reason: "already-imported"; runId: string }
  /** The upload was taken back meanwhile, or somebody else has finished it. */
  | { ok: false; reason: "cancelled" }
  /** `errors`: the files have errors. `nothing`: they hold nothing for this benchmark. */
  | { ok: false; reason: "errors" | "nothing"; scores: RunScores };

/**
 * Stores one run whole, in one transaction: all of it is there afterwards, or nothing.
 * The benchmark must be saved already. Throws what reading the rows or the database throws.
 */
export async function saveRun(run: NewRun): Promise<SavedRun> {
  try {
    return await inTransaction((client) => writeRun(client, run));
  } finally {
    // Lets a half-read generator close its files.
    await run.rows.return(undefined as never);
  }
}

async function writeRun(client: pg.ClientBase, run: NewRun): Promise<SavedRun> {
  const model = await ensureModel(client, run.model, run.ownerId, {
    onlyPublic: run.upload !== undefined,
  });
  const runId = run.upload?.id ?? uuidV7();
  // First, because every other row points at it.
  const place = await takePlace(client, runId, model.id, run);
  if (place === "decided") return { ok: false, reason: "cancelled" };
  if (place === "same-content") return alreadyImported(client, run);
  run.onStage?.("rows");
  const result = await writeRows(client, runId, run);
  const { scores } = result;
  if (scores.issues.some((issue) => issue.severity === "error"))
    return { ok: false, reason: "errors", scores };
  run.onStage?.("scores");
  if ((await writeScores(client, runId, scores)) === 0)
    return { ok: false, reason: "nothing", scores };
  await writeAnswerVectors(client, runId);
  await writeIssues(client, runId, scores.issues);
  run.onStage?.("files");
  await saveFiles(client, runId, run.files, result.formats);
  await completeRun(client, runId, run, result);
  await recordImport(client, runId, model.name, run);
  if (!(await finishUpload(client, run.upload, result)))
    return { ok: false, reason: "cancelled" };
  run.onStage?.("commit");
  return {
    ok: true,
    runId,
    model: model.name,
    newModel: model.created,
    scores,
  };
}

async function alreadyImported(
  client: pg.ClientBase,
  run: NewRun,
): Promise<SavedRun & { ok: false }> {
  const { benchmarkId, contentHash, upload } = run;
  const runId = await findSameRun(benchmarkId, contentHash, client);
  if (upload && runId === upload.id) return { ok: false, reason: "cancelled" };
  if (runId === null)
    throw new Error("The same content was deleted meanwhile; import it again.");
  return { ok: false, reason: "already-imported", runId };
}

async function writeRows(
  client: pg.ClientBase,
  runId: string,
  run: NewRun,
): Promise<ProcessedRun> {
  const tables = new RunTables(
    client,
    runId,
    await getDatasetIds(client, run.benchmarkId),
  );
  for (;;) {
    const next = await run.rows.next();
    if (next.done) {
      await tables.finish();
      return next.value;
    }
    await tables.add(next.value);
  }
}

async function completeRun(
  client: pg.ClientBase,
  runId: string,
  run: NewRun,
  result: ProcessedRun,
): Promise<void> {
  const { evidence, coverage } = result.scores;
  const name = (text: string | null) => (text === null ? null : toName(text));
  await client.query(
    `update runs set
       status = $2, visibility = $3, published_at = case when $4 then now() end,
       evidence = $5, answered = $6, expected = $7, facts = $8, question_set_hash = $9,
       shots = $10, prompt_template_hash = $11, judge = $12, judge_prompt = $13, diagnosis_version = $14,
       mean_answer_length = (${MEAN_ANSWER_LENGTH})
     where id = $1`,
    [
      runId,
      run.publish ? "published" : "ready",
      run.publish ? "public" : "private",
      run.publish,
      evidence,
      coverage.answered,
      coverage.expected,
      JSON.stringify(result.facts),
      result.questionSetHash,
      result.shots,
      result.promptTemplateHash,
      name(result.judge),
      name(result.judgePrompt),
      result.scores.lenient?.version ?? null,
    ],
  );
}

async function recordImport(
  client: pg.ClientBase,
  runId: string,
  model: string,
  run: NewRun,
): Promise<void> {
  const entry = {
    actorId: run.ownerId,
    subjectType: "run",
    subjectId: runId,
  } as const;
  const details = {
    model,
    benchmark: run.benchmarkId,
    label: toName(run.label),
    contentHash: run.contentHash,
    files: run.files.map((file) => toName(file.name)),
  };
  await writeAudit(client, { ...entry, action: "run.imported", details });
  if (run.publish)
    await writeAudit(client, {
      ...entry,
      action: runTransitions.publish.event,
      details: { from: "ready", to: "published" },
    });
}
