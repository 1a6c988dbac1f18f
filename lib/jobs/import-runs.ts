import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type {
  ImportOutcome,
  ImportProgress,
  ImportRequest,
} from "./import-request.ts";
import type { WorkerMessage, WorkerOrder } from "./import-thread.ts";

export interface ImportOptions {
  /** Worker threads at most; each needs a database connection. */
  concurrency?: number;
  onProgress?: (request: ImportRequest, progress: ImportProgress) => void;
  /** Called for each request as soon as it is settled. */
  onOutcome?: (request: ImportRequest, outcome: ImportOutcome) => void;
}

/**
 * Imports runs on worker threads, each run in one transaction of its own: what fails or is refused leaves nothing and
 * does not touch the others. One outcome per request, in the order of the requests.
 */
export async function importRuns(
  requests: readonly ImportRequest[],
  options: ImportOptions = {},
): Promise<ImportOutcome[]> {
  const wanted = options.concurrency ?? availableParallelism();
  const outcomes: ImportOutcome[] = [];
  const waiting = requests.entries();
  const worker = async () => {
    let thread = new ImportThread();
    for (const [index, request] of waiting) {
      const outcome = await thread.run(request, (progress) =>
        options.onProgress?.(request, progress),
      );
      outcomes[index] = outcome;
      options.onOutcome?.(request, outcome);
      if (thread.isDead) thread = new ImportThread();
    }
    await thread.end();
  };
  const threads = Math.min(Math.max(1, wanted), requests.length);
  await Promise.all(Array.from({ length: threads }, worker));
  return outcomes;
}

/** One worker thread, working on one request at a time. */
class ImportThread {
  readonly #worker = new Worker(
    new URL("./import-worker.ts", import.meta.url),
    { resourceLimits: MEMORY },
  );
  isDead = false;

  constructor() {
    this.#worker.on("exit", () => {
      this.isDead = true;
    });
  }

  run(
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportOutcome> {
    const { promise, resolve } = Promise.withResolvers<ImportOutcome>();
    const failed = (error: unknown) => {
      this.isDead = true;
      const message = error instanceof Error ? error.message : String(error);
      resolve({ ok: false, reason: "failed", message });
    };
    const onMessage = (message: WorkerMessage) => {
      if (message.kind === "progress") return onProgress(message.progress);
      this.#worker.off("error", failed).off("message", onMessage);
      resolve(message.outcome);
    };
    this.#worker.on("message", onMessage).once("error", failed);
    this.#send(request);
    return promise;
  }

  async end(): Promise<void> {
    if (this.isDead) return;
    const ended = new Promise((resolve) => this.#worker.once("exit", resolve));
    this.#send(null);
    await ended;
  }

  #send(order: WorkerOrder): void {
    this.#worker.postMessage(order);
  }
}

/** Makes V8 collect early, which costs little; only a record of many megabytes comes near. */
const MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 12 };
