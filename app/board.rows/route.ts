import { listBoardComparability } from "#lib/db/list-comparability-keys.ts";
import { packBoard } from "#lib/export/packed-board.ts";
import { requestedBoard } from "../requested-board.ts";

/** The whole board for the table in the browser; only the benchmark and the day are asked for. */
export async function GET(request: Request): Promise<Response> {
  const found = await requestedBoard(request);
  if (found === null) {
    return new Response("There is no such benchmark.\n", {
      status: 404,
      headers: { "cache-control": "no-store" },
    });
  }
  const { board } = found;
  const keys = await listBoardComparability(board.benchmark.id);
  return Response.json(packBoard({ board, keys }));
}
