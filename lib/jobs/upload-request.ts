import type { HashedFile } from "../db/hash-file.ts";
import type { UploadWork } from "../db/get-upload-work.ts";
import type { UploadFoundInput } from "../schema/upload.ts";

/** An upload to be made a run of, its files beside it. */
export interface UploadRequest extends UploadWork {
  files: readonly HashedFile[];
}

export type UploadOutcome =
  | { ok: true }
  /** There is no run to be made of it: `found` says why. */
  | { ok: false; reason: "invalid"; found: UploadFoundInput }
  | { ok: false; reason: "cancelled" }
  /** Something broke; nothing was stored. */
  | { ok: false; reason: "failed"; message: string };
