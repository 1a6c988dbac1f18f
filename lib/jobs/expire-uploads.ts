import { deleteExpiredUploads } from "../db/delete-upload.ts";

/** Deletes uploads that nobody goes on with. */
export async function expireUploads(): Promise<void> {
  await deleteExpiredUploads();
}
