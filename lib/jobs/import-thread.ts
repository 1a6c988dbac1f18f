import { parentPort } from "node:worker_threads";
import { closeDatabase } from "../db/client.ts";
import type { UploadProgress } from "../schema/upload.ts";
import type { ImportOutcome, ImportRequest } from "./import-request.ts";
import { RunImporter } from "./import-run.ts";
import { importUpload } from "./import-upload.ts";
import type { UploadOutcome, UploadRequest } from "./upload-request.ts";

/** What a worker is told. */
export type WorkerOrder =
  | { kind: "import"; request: ImportRequest }
  | { kind: "upload"; request: UploadRequest }
  | { kind: "forget" }
  | { kind: "end" };

/** What a worker says while and after it works on a request. */
export type WorkerMessage =
  | { kind: "progress"; progress: WorkProgress }
  | { kind: "done"; outcome: ImportOutcome }
  | { kind: "upload-done"; outcome: UploadOutcome };

export type WorkProgress = Omit<UploadProgress, "attempt">;

let importer = new RunImporter();
const say = (message: WorkerMessage) => parentPort?.postMessage(message);
const onProgress = (progress: WorkProgress) =>
  say({ kind: "progress", progress });

parentPort?.on("message", async (order: WorkerOrder) => {
  switch (order.kind) {
    case "import":
      return say({
        kind: "done",
        outcome: await caught(() => importer.import(order.request, onProgress)),
      });
    case "upload":
      return say({
        kind: "upload-done",
        outcome: await caught(() => importUpload(order.request, onProgress)),
      });
    case "forget":
      importer = new RunImporter();
      return;
    case "end":
      parentPort?.close();
      return closeDatabase();
    default:
      return order satisfies never;
  }
});

async function caught<O>(
  work: () => Promise<O>,
): Promise<O | { ok: false; reason: "failed"; message: string }> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: "failed", message };
  }
}
