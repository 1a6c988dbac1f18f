import { parentPort } from "node:worker_threads";
import { closePool } from "../db/pool.ts";
import type {
  ImportOutcome,
  ImportProgress,
  ImportRequest,
} from "./import-request.ts";
import { RunImporter } from "./import-run.ts";

/** What a worker is told. */
export type WorkerOrder =
  | { kind: "import"; request: ImportRequest }
  | { kind: "forget" }
  | { kind: "end" };

/** What a worker says while and after it works on a request. */
export type WorkerMessage =
  | { kind: "progress"; progress: ImportProgress }
  | { kind: "done"; outcome: ImportOutcome };

let importer = new RunImporter();
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

parentPort?.on("message", async (order: WorkerOrder) => {
  switch (order.kind) {
    case "import":
      return say({ kind: "done", outcome: await work(order.request) });
    case "forget":
      importer = new RunImporter();
      return;
    case "end":
      parentPort?.close();
      return closePool();
    default:
      return order satisfies never;
  }
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
