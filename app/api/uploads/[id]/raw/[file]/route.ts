import { getRawFile } from "#lib/db/get-raw-file.ts";
import { storedBytes } from "#lib/db/upload-bytes.ts";
import { streamOf } from "../../../stream-of.ts";
import { isId, notFound, withViewer } from "../../../with-viewer.ts";

interface Context {
  params: Promise<{ id: string; file: string }>;
}

/** A run's file, byte for byte as it came, for its own side. Never shown by a browser, only kept. */
export async function GET(
  request: Request,
  { params }: Context,
): Promise<Response> {
  return withViewer(request, "read", async (viewer) => {
    const { id, file } = await params;
    const raw =
      isId(id) && isId(file) ? await getRawFile(viewer, id, file) : null;
    if (!raw) return notFound();
    return new Response(streamOf(storedBytes(raw.sha256)), {
      headers: {
        "content-type": "application/octet-stream",
        "content-length": String(raw.size),
        "content-disposition": `attachment; filename*=UTF-8''${encodeName(raw.name)}`,
        "x-content-type-options": "nosniff",
      },
    });
  });
}

/** RFC 8187. */
const encodeName = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
