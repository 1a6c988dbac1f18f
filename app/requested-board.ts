import { getBoard } from "#lib/db/get-board.ts";
import { defaultBoard, listBoards } from "#lib/db/list-boards.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";

/** The board that an address asks for with the board page's parameters; null where there is none. */
export async function requestedBoard(request: Request) {
  const { searchParams } = new URL(request.url);
  const search = [...searchParams.keys()].map((key) => [
    key,
    searchParams.getAll(key),
  ]);
  const params = parseBoardParams(Object.fromEntries(search));
  const id = params.benchmark ?? defaultBoard(await listBoards())?.id;
  const board = id === undefined ? null : await getBoard(id, params.asOf);
  return board === null ? null : { board, params };
}
