import { readBody } from "#lib/api/read-body.ts";
import { createUpload, type UploadRefusal } from "#lib/db/create-upload.ts";
import { newUploadSchema } from "#lib/schema/upload.ts";
import { refusal, withViewer } from "./with-viewer.ts";

const statusOf: Record<UploadRefusal, number> = {
  "not-yours": 404,
  closed: 403,
  "too-large": 413,
  "too-many-today": 429,
  "too-much-today": 429,
  "too-many-open": 429,
};

/** Begins an upload: says what is to come, and is told where each file goes. */
export async function POST(request: Request): Promise<Response> {
  return withViewer(request, "upload", async (viewer) => {
    const body = await readBody(request);
    if (!body.ok) return refusal(400, "unreadable");
    const upload = newUploadSchema.safeParse(body.value);
    if (!upload.success) return refusal(422, "unreadable");
    const created = await createUpload(viewer, upload.data);
    if (!created.ok) return refusal(statusOf[created.reason], created.reason);
    const { id, files } = created;
    return Response.json({ id, files }, { status: 201 });
  });
}
