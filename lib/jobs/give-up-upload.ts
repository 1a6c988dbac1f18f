import { failUpload } from "../db/move-upload.ts";
import type { Job } from "./queue.ts";

/** Says so where an upload's worker broke at every try. */
export async function giveUpUpload({
  data: { uploadId, attempt },
}: Job<"give-up-upload">): Promise<void> {
  await failUpload(uploadId, attempt, { problem: "broken" });
}
