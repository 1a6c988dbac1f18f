import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getUploadWork } from "../db/get-upload-work.ts";
import type { UploadWork } from "../db/get-upload-work.ts";
import type { HashedFile } from "../db/hash-file.ts";
import { failUpload, noteProgress } from "../db/move-upload.ts";
import { listUploadFiles, writeUploadFile } from "../db/upload-bytes.ts";
import type { UploadProgress } from "../schema/upload.ts";
import { ImportWorker } from "./import-worker-handle.ts";
import type { Job } from "./queue.ts";
import type { UploadOutcome } from "./upload-request.ts";

/** How often the row says where the work stands, and is asked whether it is wanted still. Milliseconds. */
const BEAT = 500;

/**
 * Works on one try of one upload: its bytes to temporary files, these to a run or to a reason why not. May run again
 * after it broke at any point: a try that is over, or was taken back, is left alone. Throws where something broke.
 */
export async function processUpload({
  data: { uploadId, attempt },
  signal,
}: Job<"process-upload">): Promise<void> {
  const upload = await getUploadWork(uploadId, attempt);
  if (!upload) return;
  const folder = await mkdtemp(join(tmpdir(), "kurabe-upload-"));
  const beat = new Beat(upload, signal);
  try {
    const outcome = await work(upload, folder, beat);
    if (outcome.ok || outcome.reason === "cancelled") return;
    if (outcome.reason === "failed") throw new Error(outcome.message);
    await failUpload(uploadId, attempt, outcome.found);
  } catch (error) {
    // Nobody waits for what was taken back.
    if (!beat.isUnwanted) throw error;
  } finally {
    await beat.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function work(
  upload: UploadWork,
  folder: string,
  beat: Beat,
): Promise<UploadOutcome> {
  const stored = await listUploadFiles(upload.uploadId);
  const files: HashedFile[] = [];
  for (const file of stored) {
    beat.signal.throwIfAborted();
    const written = await writeUploadFile(file, join(folder, file.id));
    if (file.claimedSha256 !== null && file.claimedSha256 !== written.sha256)
      return {
        ok: false,
        reason: "invalid",
        found: { problem: "wrong-hash", models: [], files: [] },
      };
    files.push(written);
  }
  const worker = new ImportWorker();
  const kill = () => worker.kill();
  beat.signal.addEventListener("abort", kill);
  try {
    return await worker.runUpload({ ...upload, files }, (progress) =>
      beat.note(progress),
    );
  } finally {
    beat.signal.removeEventListener("abort", kill);
    await worker.end();
  }
}

/** Tells the row where the work stands, and notices when it is wanted no more. */
class Beat {
  /** True once its owner has taken the upload back. */
  isUnwanted = false;
  readonly signal: AbortSignal;
  readonly #unwanted = new AbortController();
  readonly #upload: UploadWork;
  readonly #timer: NodeJS.Timeout;
  #progress: Omit<UploadProgress, "attempt"> = { stage: "fetch", records: 0 };
  #saying: Promise<void> = Promise.resolve();

  constructor(upload: UploadWork, stopping: AbortSignal) {
    this.#upload = upload;
    this.signal = AbortSignal.any([stopping, this.#unwanted.signal]);
    this.#timer = setInterval(() => this.#say(), BEAT);
    this.#say();
  }

  note(progress: Omit<UploadProgress, "attempt">): void {
    this.#progress = progress;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#saying;
  }

  #say(): void {
    const { uploadId, attempt } = this.#upload;
    this.#saying = this.#saying
      .then(() => noteProgress(uploadId, { attempt, ...this.#progress }))
      .then((wanted) => {
        if (wanted) return;
        this.isUnwanted = true;
        this.#unwanted.abort();
      })
      // The database may be away for a moment: the next beat asks again.
      .catch(() => {});
  }
}
