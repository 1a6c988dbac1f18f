import { beginProcessing } from "../db/move-upload.ts";
import type { BegunProcessing, UploadChange } from "../db/move-upload.ts";
import type { Viewer } from "../schema/access.ts";
import { send } from "./queue.ts";

/** Begins to process a viewer's own upload, or its run anew: its new status and the job are there together, or neither. */
export async function startProcessing(
  viewer: Viewer,
  uploadId: string,
  change: UploadChange = {},
): Promise<BegunProcessing> {
  return beginProcessing(
    viewer,
    uploadId,
    change,
    (client, { attempt, ownerId }) =>
      send("process-upload", { uploadId, attempt }, { group: ownerId, client }),
  );
}
