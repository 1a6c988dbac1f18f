import { parentPort } from "node:worker_threads";
import { closePool } from "../db/pool.ts";
import type {
  ImportOutcome,
  ImportProgress,
  ImportRequest,
} from "./import-request.ts";
import { RunImporter } from "./import-run.ts";

/** What a worker says while and after it works on the request it was sent. */
export type WorkerMessage =
  | { kind: "progress"; progress: ImportProgress }
  | { kind: "done"; outcome: ImportOutcome };

/** What a worker is sent: the next request, or null to finish. */
export type WorkerOrder = ImportRequest | null;

const importer = new RunImporter();
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

parentPort?.on("message", async (request: WorkerOrder) => {
  if (request === null) {
    parentPort?.close();
    return closePool();
  }
  say({ kind: "done", outcome: await work(request) });
});

async function work(request: ImportRequest): Promise<ImportOutcome> {
  try {
    return await importer.import(request, (progress) =>
      say({ kind: "progress", progress }),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: "failed", message };
  }
}
