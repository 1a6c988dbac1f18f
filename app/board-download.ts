import { download } from "#lib/export/download.ts";
import { exportBoard } from "#lib/export/export-board.ts";
import type { ExportFormat } from "#lib/urls/export-href.ts";
import { requestedBoard } from "./requested-board.ts";

/** The answer to a request for the board as a file; it takes the board page's parameters. */
export async function boardDownload(request: Request, format: ExportFormat) {
  const found = await requestedBoard(request);
  if (found === null) {
    return new Response("There is no such benchmark.\n", {
      status: 404,
      headers: { "cache-control": "no-store" },
    });
  }
  return download(request, exportBoard(found.board, found.params, format));
}
