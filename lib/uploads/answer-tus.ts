import { Server } from "@tus/server";
import { MIB } from "../db/create-upload.ts";
import { getSiteLimits } from "../db/get-site-limits.ts";
import type { Viewer } from "../schema/access.ts";
import { UploadStore } from "./upload-store.ts";

/**
 * Answers a tus 1.0 request (https://tus.io/protocols/resumable-upload) about the files of one upload. For whoever may
 * not work on the upload there is no such file.
 * @param fileId the file that the address names; null for the address where files are announced
 */
export async function answerTus(
  request: Request,
  viewer: Viewer,
  uploadId: string,
  fileId: string | null,
): Promise<Response> {
  const checksum = request.headers.get("upload-checksum");
  const { uploadMb } = await getSiteLimits();
  const server = new Server({
    path: `/api/uploads/${uploadId}/files`,
    datastore: new UploadStore(viewer, uploadId, checksum),
    maxSize: uploadMb * MIB,
    relativeLocation: true,
    generateUrl: (_, { id }) => `/api/uploads/${uploadId}/files/${id}`,
    getFileIdFromRequest: () => fileId ?? undefined,
    allowedOrigins: [],
  });
  const response = await server.handleWeb(request);
  response.headers.set("cache-control", "private, no-store");
  response.headers.delete("access-control-allow-origin");
  return response;
}
