import { cancelProcessing } from "#lib/db/move-upload.ts";
import { startProcessing } from "#lib/jobs/start-processing.ts";
import { isId, notFound, refusal, withViewer } from "../../with-viewer.ts";

interface Context {
  params: Promise<{ id: string }>;
}

/** Begins to process an upload whose bytes are all here. */
export async function POST(
  request: Request,
  { params }: Context,
): Promise<Response> {
  return withViewer(request, "upload", async (viewer) => {
    const { id } = await params;
    if (!isId(id)) return notFound();
    const begun = await startProcessing(viewer, id);
    if (begun.ok) return Response.json({ id }, { status: 202 });
    return begun.reason === "not-found"
      ? notFound()
      : refusal(409, begun.reason);
  });
}

/** Stops it again. */
export async function DELETE(
  request: Request,
  { params }: Context,
): Promise<Response> {
  return withViewer(request, "upload", async (viewer) => {
    const { id } = await params;
    const stopped = isId(id) && (await cancelProcessing(viewer, id)).ok;
    return stopped ? new Response(null, { status: 204 }) : notFound();
  });
}
