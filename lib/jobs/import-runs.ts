import { availableParallelism } from "node:os";
import type {
  ImportOutcome,
  ImportProgress,
  ImportRequest,
} from "./import-request.ts";
import { ImportWorker } from "./import-worker-handle.ts";

export interface ImportOptions {
  /** Worker threads at most; each needs a database connection. */
  concurrency?: number;
  onProgress?: (request: ImportRequest, progress: ImportProgress) => void;
  /** Called for each request as soon as it is settled; must not throw. */
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
  const pool = new ImportPool();
  const outcomes = await pool.run(requests, options);
  await pool.close();
  return outcomes;
}

/** Worker threads that stay between imports, warm, until they are closed. */
export class ImportPool {
  readonly #idle: ImportWorker[] = [];

  /** See `importRuns`. */
  async run(
    requests: readonly ImportRequest[],
    options: ImportOptions = {},
  ): Promise<ImportOutcome[]> {
    const wanted = options.concurrency ?? availableParallelism();
    const threads = Math.min(Math.max(1, wanted), requests.length);
    const outcomes: ImportOutcome[] = [];
    const waiting = requests.entries();
    const work = async () => {
      for (const [index, request] of waiting) {
        const outcome = await this.#runOne(request, options);
        outcomes[index] = outcome;
        options.onOutcome?.(request, outcome);
      }
    };
    // What earlier calls learned of question banks may have changed since.
    this.#idle.forEach((worker) => worker.forget());
    await Promise.all(Array.from({ length: threads }, work));
    return outcomes;
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.end()));
  }

  async #runOne(
    request: ImportRequest,
    options: ImportOptions,
  ): Promise<ImportOutcome> {
    const worker = this.#idle.pop() ?? new ImportWorker();
    const outcome = await worker.run(request, (progress) =>
      options.onProgress?.(request, progress),
    );
    if (!worker.isDead) this.#idle.push(worker);
    return outcome;
  }
}
