import { stat } from "node:fs/promises";
import { getBenchmark } from "../db/get-benchmark.ts";
import { findModel } from "../db/find-model.ts";
import { findSameRun } from "../db/find-same-run.ts";
import { hashFile } from "../db/hash-file.ts";
import type { HashedFile } from "../db/hash-file.ts";
import { loadQuestionBank } from "../db/load-question-bank.ts";
import { saveRun } from "../db/save-run.ts";
import type { SavedRun } from "../db/save-run.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { QuestionBank } from "../schema/run-rows.ts";
import { processRun } from "../submit-run/process-run.ts";
import { hashContent } from "./hash-content.ts";
import type { ImportProgress, ImportRequest } from "./import-request.ts";

/**
 * Imports one run: files to rows to one committed transaction. Content that is there already is found by its hash
 * before any work. Importers share what several runs need: question banks and the hashes of files.
 */
export class RunImporter {
  readonly #benchmarks = new Map<string, KnownBenchmark>();
  readonly #hashes = new Map<string, Promise<HashedFile>>();

  /** Throws where a file cannot be read or the database fails; nothing is stored then. */
  async import(
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void = () => {},
  ): Promise<SavedRun> {
    onProgress({ stage: "hash", records: 0 });
    const { benchmark: benchmarkId, from } = request;
    const model = (await findModel(request.model))?.name ?? request.model;
    const files = await Promise.all(request.files.map((f) => this.#hash(f)));
    const contentHash = hashContent(benchmarkId, model, from, files);
    const same = await findSameRun(benchmarkId, contentHash);
    if (same !== null)
      return { ok: false, reason: "already-imported", runId: same };
    let records = 0;
    const rows = processRun({
      ...(await this.#benchmark(benchmarkId)),
      files: request.files,
      model,
      from,
      onProgress: (read) =>
        onProgress({ stage: "rows", records: (records = read) }),
    });
    return saveRun({
      benchmarkId,
      model,
      label: request.label ?? "",
      attribution: request.attribution ?? null,
      ownerId: request.ownerId ?? null,
      publish: request.publish ?? false,
      contentHash,
      files,
      rows,
      onStage: (stage) => onProgress({ stage, records }),
    });
  }

  async #benchmark(id: string): Promise<KnownBenchmark> {
    const known = this.#benchmarks.get(id);
    if (known) return known;
    const benchmark = await getBenchmark(id);
    if (!benchmark) throw new Error(`The benchmark ${id} is not stored.`);
    const found = { benchmark, bank: await loadQuestionBank(id) };
    this.#benchmarks.set(id, found);
    return found;
  }

  /** Again only where the file has changed since. */
  async #hash(file: { path: string; name: string }): Promise<HashedFile> {
    const { mtimeMs, size } = await stat(file.path);
    const key = `${file.path}\n${mtimeMs}\n${size}`;
    const hashed = this.#hashes.get(key) ?? hashFile(file);
    this.#hashes.set(key, hashed);
    return { ...(await hashed), name: file.name };
  }
}

interface KnownBenchmark {
  benchmark: Benchmark;
  bank: QuestionBank;
}
