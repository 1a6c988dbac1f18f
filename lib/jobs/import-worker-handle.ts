import { Worker } from "node:worker_threads";
import type {
  ImportOutcome,
  ImportProgress,
  ImportRequest,
} from "./import-request.ts";
import type {
  WorkerMessage,
  WorkerOrder,
  WorkProgress,
} from "./import-thread.ts";
import type { UploadOutcome, UploadRequest } from "./upload-request.ts";

type Failed = { ok: false; reason: "failed"; message: string };

/** One worker thread, working on one request at a time. */
export class ImportWorker {
  readonly #worker = new Worker(
    new URL("./import-worker.ts", import.meta.url),
    { resourceLimits: MEMORY },
  );
  /** True once it broke: out of memory, or killed. */
  isDead = false;

  constructor() {
    this.#worker.on("exit", () => {
      this.isDead = true;
    });
  }

  /** Never rejects: a worker that breaks is a failed request. */
  run(
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportOutcome> {
    return this.#ask<ImportOutcome>({ kind: "import", request }, (message) => {
      if (message.kind === "progress" && isImportProgress(message.progress))
        onProgress(message.progress);
      return message.kind === "done" ? message.outcome : undefined;
    });
  }

  /** See `run`. */
  runUpload(
    request: UploadRequest,
    onProgress: (progress: WorkProgress) => void,
  ): Promise<UploadOutcome> {
    return this.#ask<UploadOutcome>({ kind: "upload", request }, (message) => {
      if (message.kind === "progress") onProgress(message.progress);
      return message.kind === "upload-done" ? message.outcome : undefined;
    });
  }

  /** Ends it in the middle of its work, which then has failed. */
  kill(): void {
    void this.#worker.terminate();
  }

  /** @param take what a message means: the outcome, or nothing yet */
  #ask<O>(
    order: WorkerOrder,
    take: (message: WorkerMessage) => O | undefined,
  ): Promise<O | Failed> {
    const { promise, resolve } = Promise.withResolvers<O | Failed>();
    const settle = (outcome: O | Failed) => {
      this.#worker.off("error", onError).off("exit", onExit);
      this.#worker.off("message", onMessage);
      resolve(outcome);
    };
    const failed = (message: string) => {
      this.isDead = true;
      settle({ ok: false, reason: "failed", message });
    };
    const onError = (error: unknown) =>
      failed(error instanceof Error ? error.message : String(error));
    const onExit = () => failed("The worker thread ended.");
    const onMessage = (message: WorkerMessage) => {
      const outcome = take(message);
      if (outcome !== undefined) settle(outcome);
    };
    this.#worker.on("message", onMessage);
    this.#worker.once("error", onError).once("exit", onExit);
    this.#send(order);
    return promise;
  }

  /** Drops what it keeps of benchmarks and files between requests. */
  forget(): void {
    this.#send({ kind: "forget" });
  }

  async end(): Promise<void> {
    if (this.isDead) return;
    const ended = new Promise((resolve) => this.#worker.once("exit", resolve));
    this.#send({ kind: "end" });
    await ended;
  }

  #send(order: WorkerOrder): void {
    this.#worker.postMessage(order);
  }
}

/** Makes V8 collect early, which costs little; only a record of many megabytes comes near. */
const MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 12 };

const isImportProgress = (progress: WorkProgress): progress is ImportProgress =>
  !["waiting", "fetch", "read"].includes(progress.stage);
