import { findModelInPublic } from "../db/find-model.ts";
import { findSameRun } from "../db/find-same-run.ts";
import { listBenchmarkDefinitions } from "../db/list-benchmark-definitions.ts";
import { loadQuestionBank } from "../db/load-question-bank.ts";
import { saveRun } from "../db/save-run.ts";
import type { SavedRun } from "../db/save-run.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { ProcessedRun } from "../schema/run-rows.ts";
import type {
  UploadFoundInput,
  UploadProblem,
  UploadProgress,
} from "../schema/upload.ts";
import { findInFacts, redactFacts } from "../submit-run/find-sensitive.ts";
import {
  chooseBenchmark,
  inspectFiles,
  knows,
  rankBenchmarks,
} from "../submit-run/inspect-files.ts";
import type { Inspection } from "../submit-run/inspect-files.ts";
import { nameDatasets } from "../submit-run/name-datasets.ts";
import { openSources } from "../submit-run/open-sources.ts";
import { processRun } from "../submit-run/process-run.ts";
import { hashContent } from "./hash-content.ts";
import type { UploadOutcome, UploadRequest } from "./upload-request.ts";

type OnProgress = (progress: Omit<UploadProgress, "attempt">) => void;

/** Everything that is settled before the run is made. */
interface Settled {
  benchmark: Benchmark;
  model: string;
  from: string[] | undefined;
  inspection: Inspection;
  found: UploadFoundInput;
}

/**
 * Makes a run of an upload: finds out what its files are, whose answers to what, and stores them as its owner's private
 * run of the upload's id. Throws where a file cannot be read or the database fails; nothing is stored then.
 */
export async function importUpload(
  request: UploadRequest,
  onProgress: OnProgress,
): Promise<UploadOutcome> {
  const settled = await settle(request, onProgress);
  if ("problem" in settled) return settled.problem;
  const { benchmark, model, from, found } = settled;
  const contentHash = hashContent(benchmark.id, model, from, request.files, {
    user: request.ownerId,
    team: request.teamId,
  });
  const same = await findSameRun(benchmark.id, contentHash);
  if (same !== null && same !== request.uploadId)
    return refuse(found, "same-content", { sameRunId: same });
  const saved = await store(request, settled, contentHash, onProgress);
  return outcomeOf(saved, found);
}

async function settle(
  request: UploadRequest,
  onProgress: OnProgress,
): Promise<Settled | { problem: UploadOutcome }> {
  const { opened, issues } = await openSources(request.files);
  const inspection = await inspectFiles(opened, (records) =>
    onProgress({ stage: "read", records }),
  );
  const known = await listBenchmarkDefinitions();
  const ranked = rankBenchmarks(known, inspection);
  const benchmarkId = request.benchmarkId ?? chooseBenchmark(ranked);
  const named = known.find(({ id }) => id === benchmarkId);
  const benchmark = named && nameDatasets(named, request.fixes.datasets);
  const found: UploadFoundInput = {
    problem: null,
    files: inspection.files,
    models: inspection.models,
    benchmarks: ranked.map(({ id, records }) => ({ id, records })),
    benchmarkId: benchmark?.id ?? null,
    unknownDatasets: unknownIn(inspection, benchmark),
    duplicates: inspection.answers.duplicates,
    sensitive: inspection.sensitive,
    issues,
  };
  if (opened.length === 0) return { problem: refuse(found, "errors") };
  if (!benchmark) return { problem: refuse(found, "no-benchmark") };
  const whose = chooseModel(request, inspection.models);
  return "problem" in whose
    ? { problem: refuse(found, whose.problem) }
    : {
        benchmark,
        from: whose.from,
        model: (await findModelInPublic(whose.model))?.name ?? whose.model,
        inspection,
        found,
      };
}

/** Which model the run is of, and which of those in the files. */
function chooseModel(
  { model, fixes }: UploadRequest,
  inside: readonly string[],
):
  | { model: string; from: string[] | undefined }
  | { problem: "no-model" | "several-models" } {
  const named = model !== null && inside.includes(model) ? model : null;
  const from = fixes.from ?? named;
  if (inside.length > 1 && from === null) return { problem: "several-models" };
  const name = model ?? from ?? inside[0] ?? "";
  if (name.trim() === "") return { problem: "no-model" };
  const isOneOfSeveral = inside.length > 1 && from !== null;
  return { model: name, from: isOneOfSeveral ? [from] : undefined };
}

function unknownIn(
  { datasets }: Inspection,
  benchmark: Benchmark | undefined,
): { name: string; records: number }[] {
  if (!benchmark) return [];
  return [...datasets]
    .filter(([name]) => !knows(benchmark, name))
    .map(([name, records]) => ({ name: name.slice(0, 200), records }))
    .slice(0, 200);
}

async function store(
  request: UploadRequest,
  { benchmark, model, from, inspection, found }: Settled,
  contentHash: string,
  onProgress: OnProgress,
): Promise<SavedRun> {
  const { duplicates, redact } = request.fixes;
  let records = 0;
  const rows = processRun({
    benchmark,
    bank: await loadQuestionBank(benchmark.id),
    files: request.files,
    model,
    from,
    keeps: duplicates ? inspection.answers.keepOnly(duplicates) : undefined,
    onProgress: (read) =>
      onProgress({ stage: "rows", records: (records = read) }),
  });
  let inFacts: ReturnType<typeof findInFacts> = [];
  async function* looked(): typeof rows {
    const result: ProcessedRun = yield* rows;
    inFacts = findInFacts(result.facts);
    return redact ? { ...result, facts: redactFacts(result.facts) } : result;
  }
  return saveRun({
    benchmarkId: benchmark.id,
    model,
    label: request.label,
    attribution: null,
    ownerId: request.ownerId,
    publish: false,
    contentHash,
    files: request.files,
    rows: looked(),
    onStage: (stage) => onProgress({ stage, records }),
    upload: {
      id: request.uploadId,
      attempt: request.attempt,
      teamId: request.teamId,
      supersedesId: request.supersedesId,
      proposedFacts: request.facts,
      found: () => ({
        ...found,
        issues: [],
        sensitive: [...inFacts, ...(found.sensitive ?? [])],
      }),
    },
  });
}

function outcomeOf(saved: SavedRun, found: UploadFoundInput): UploadOutcome {
  if (saved.ok) return { ok: true };
  switch (saved.reason) {
    case "already-imported":
      return refuse(found, "same-content", { sameRunId: saved.runId });
    case "cancelled":
      return { ok: false, reason: "cancelled" };
    case "errors":
    case "nothing":
      return refuse(found, saved.reason, { issues: saved.scores.issues });
    default:
      return saved satisfies never;
  }
}

const refuse = (
  found: UploadFoundInput,
  problem: UploadProblem,
  more: Partial<UploadFoundInput> = {},
): UploadOutcome => ({
  ok: false,
  reason: "invalid",
  found: { ...found, ...more, problem },
});
