import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { database } from "#lib/db/client.ts";
import { createUpload } from "#lib/db/create-upload.ts";
import { beginProcessing } from "#lib/db/move-upload.ts";
import { appendToUpload } from "#lib/db/upload-file.ts";
import { processUpload } from "#lib/jobs/process-upload.ts";
import { newUploadSchema, uploadFoundSchema } from "#lib/schema/upload.ts";
import type { HostileUpload } from "./hostile-uploads.ts";
import { madeViewer } from "./made-people.ts";

export interface WorkedUpload {
  id: string;
  /** `run`, the problem that was found, or `announce` where not even the announcement is taken. */
  end: string;
  /** From the worker's first step to the verdict. */
  seconds: number;
  /** What is left in the temporary folder. */
  left: string[];
}

/**
 * Takes an upload the whole way that a server takes it, of an owner of its own: stored stretch by stretch, put together
 * in a temporary folder, and worked on in a thread of its own.
 */
export async function workedUpload({
  name,
  bytes,
}: HostileUpload): Promise<WorkedUpload> {
  const announced = newUploadSchema.safeParse({
    model: "org/hostile",
    benchmarkId: "kurabe-mini-1",
    files: [{ name, size: bytes.length }],
  });
  if (!announced.success)
    return { id: "", end: "announce", seconds: 0, left: [] };
  const viewer = await madeViewer();
  const created = await createUpload(viewer, announced.data);
  const file = created.ok ? created.files[0] : undefined;
  if (!created.ok || !file) throw new Error("The upload was not begun.");
  await appendToUpload(file.id, 0, [bytes]);
  const begun = await beginProcessing(viewer, created.id, {}, async () => {});
  if (!begun.ok) throw new Error(begun.reason);
  const job = { uploadId: created.id, attempt: begun.attempt };
  return { id: created.id, ...(await inOwnFolder(job)) };
}

async function inOwnFolder(data: { uploadId: string; attempt: string }) {
  const folder = mkdtempSync(join(tmpdir(), "kurabe-hostile-"));
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const started = performance.now();
    await processUpload({ data, signal: new AbortController().signal });
    const seconds = (performance.now() - started) / 1000;
    // Node keeps compiled modules there for the next process, whatever was uploaded.
    const left = readdirSync(folder).filter(
      (name) => name !== "node-compile-cache",
    );
    return { seconds, left, end: await endOf(data) };
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    rmSync(folder, { recursive: true });
  }
}

async function endOf({ uploadId: id }: { uploadId: string }): Promise<string> {
  const upload = await database().upload.findUniqueOrThrow({ where: { id } });
  if (upload.status === "ready") return "run";
  return uploadFoundSchema.parse(upload.found).problem ?? upload.status;
}
