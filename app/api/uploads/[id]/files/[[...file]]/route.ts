import { answerTus } from "#lib/uploads/answer-tus.ts";
import { isId, notFound, withViewer } from "../../../with-viewer.ts";

interface Context {
  params: Promise<{ id: string; file?: string[] }>;
}

/** Files on their way in, by the tus protocol. */
async function answer(
  request: Request,
  { params }: Context,
): Promise<Response> {
  return withViewer(request, "upload", async (viewer) => {
    const { id, file = [] } = await params;
    const [fileId = null, ...more] = file;
    const isPlain = more.length === 0 && (fileId === null || isId(fileId));
    if (!isId(id) || !isPlain) return notFound();
    return answerTus(request, viewer, id, fileId);
  });
}

export {
  answer as DELETE,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
};
