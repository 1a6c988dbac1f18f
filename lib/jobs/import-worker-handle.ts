import { Worker } from "node:worker_threads";
import type {
  ImportOutcome,
  ImportProgress,
  ImportRequest,
} from "./import-request.ts";
import type { WorkerMessage, WorkerOrder } from "./import-thread.ts";

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
    const { promise, resolve } = Promise.withResolvers<ImportOutcome>();
    const settle = (outcome: ImportOutcome) => {
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
    const onMessage = (message: WorkerMessage) =>
      message.kind === "progress"
        ? onProgress(message.progress)
        : settle(message.outcome);
    this.#worker.on("message", onMessage);
    this.#worker.once("error", onError).once("exit", onExit);
    this.#send({ kind: "import", request });
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
