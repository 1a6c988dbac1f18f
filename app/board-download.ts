import { download } from "#lib/export/download.ts";
import { exportBoard } from "#lib/export/export-board.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { defaultBoard, listBoards } from "#lib/db/list-boards.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import type { ExportFormat } from "#lib/urls/export-href.ts";

/** The answer to a request for the board as a file; it takes the board page's parameters. */
export async function boardDownload(request: Request, format: ExportFormat) {
  const { searchParams } = new URL(request.url);
  const search = [...searchParams.keys()].map((key) => [
    key,
    searchParams.getAll(key),
  ]);
  const params = parseBoardParams(Object.fromEntries(search));
  const id = params.benchmark ?? defaultBoard(await listBoards())?.id;
  const board = id === undefined ? null : await getBoard(id, params.asOf);
  if (!board) {
    return new Response("There is no such benchmark.\n", {
      status: 404,
      headers: { "cache-control": "no-store" },
    });
  }
  return download(request, exportBoard(board, params, format));
}
