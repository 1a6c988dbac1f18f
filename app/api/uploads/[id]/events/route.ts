import { setTimeout as sleep } from "node:timers/promises";
import { getUpload } from "#lib/db/get-upload.ts";
import type { Viewer } from "#lib/schema/access.ts";
import type { UploadDetails } from "#lib/schema/upload.ts";
import { streamOf } from "../../stream-of.ts";
import { isId, notFound, withViewer } from "../../with-viewer.ts";

interface Context {
  params: Promise<{ id: string }>;
}

/** Milliseconds: between two looks at the row, between two signs of life, and after which the browser asks anew. */
const LOOK = 500;
const ALIVE = 15_000;
const LONGEST = 300_000;

/** Where the work on an upload stands, as server-sent events, until it is done. */
export async function GET(
  request: Request,
  { params }: Context,
): Promise<Response> {
  return withViewer(request, "read", async (viewer) => {
    const { id } = await params;
    const isThere = isId(id) && (await getUpload(viewer, id)) !== null;
    if (!isThere) return notFound();
    return new Response(streamOf(eventsOf(viewer, id, request.signal)), {
      headers: {
        "content-type": "text/event-stream",
        "x-accel-buffering": "no",
      },
    });
  });
}

/** Asks who may read it at every look: who lost the right is told no more. */
async function* eventsOf(
  viewer: Viewer,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const ends = Date.now() + LONGEST;
  const last = { said: "", at: 0 };
  while (!signal.aborted && Date.now() < ends) {
    const upload = await getUpload(viewer, id);
    if (!upload) return;
    const text = textOf(upload);
    const isNews = text !== last.said;
    if (isNews || Date.now() - last.at > ALIVE) {
      yield encoder.encode(isNews ? `data: ${text}\n\n` : ": still here\n\n");
      Object.assign(last, { said: text, at: Date.now() });
    }
    if (upload.status !== "processing") return;
    await sleep(LOOK);
  }
}

const textOf = ({ status, progress }: UploadDetails) =>
  JSON.stringify({
    status,
    stage: progress?.stage ?? null,
    records: progress?.records ?? 0,
  });

const encoder = new TextEncoder();
