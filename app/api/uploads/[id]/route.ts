import { deleteUpload } from "#lib/db/delete-upload.ts";
import { getUpload } from "#lib/db/get-upload.ts";
import { isId, notFound, withViewer } from "../with-viewer.ts";

interface Context {
  params: Promise<{ id: string }>;
}

/** Where an upload stands. */
export async function GET(
  request: Request,
  { params }: Context,
): Promise<Response> {
  return withViewer(request, "read", async (viewer) => {
    const { id } = await params;
    const upload = isId(id) ? await getUpload(viewer, id) : null;
    return upload ? Response.json(upload) : notFound();
  });
}

export async function DELETE(
  request: Request,
  { params }: Context,
): Promise<Response> {
  return withViewer(request, "upload", async (viewer) => {
    const { id } = await params;
    const deleted = isId(id) && (await deleteUpload(viewer, id)).ok;
    return deleted ? new Response(null, { status: 204 }) : notFound();
  });
}
