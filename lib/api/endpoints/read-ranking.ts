import { z } from "zod";
import { prepareBoard } from "../../charts/prepare-board.ts";
import { getBoard } from "../../db/get-board.ts";
import { defaultBoard, listBoards } from "../../db/list-boards.ts";
import {
  exportRecords,
  exportTable,
  newestPublished,
} from "../../export/export-table.ts";
import { apiRankingSchema } from "../../schema/api/ranking.ts";
import { rankingQuerySchema } from "../../schema/api/ranking-query.ts";
import { boardFields, type BoardParams } from "../../urls/board-href.ts";
import { parseBoardParams } from "../../urls/board-params.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { publicEndpoint } from "../endpoint.ts";

/** The ranking with every filter of the board: the same rows in the same order, at full precision. */
export const readRanking = publicEndpoint({
  method: "GET",
  path: "/ranking",
  tag: "board",
  summary: { ja: "順位を読む", en: "Read the ranking" },
  description: {
    ja: "順位表と同じ絞り込みがすべて使えます。行も並びも同じで、数値は丸めません。読み取れない値は、ページと同じく既定値になります。どう読み取ったかは `view` に入ります。",
    en: "The board with all its filters: same rows, same order, every digit. A value that cannot be read takes its default, as on the page; `view` says what was understood.",
  },
  params: z.strictObject({}),
  query: rankingQuerySchema,
  body: null,
  status: 200,
  response: apiRankingSchema,
  problems: ["not-found", "list-changed"],
  handle: async ({ query: { limit, cursor, ...search } }) => {
    const params = parseBoardParams(search);
    const id = params.benchmark ?? defaultBoard(await listBoards())?.id;
    const board = id === undefined ? null : await getBoard(id, params.asOf);
    if (!board) return { ok: false, problem: "not-found" };
    const after = readCursor(z.tuple([z.string().max(36)]), cursor, [""]);
    if (!after.ok) return after;
    const { benchmark } = board;
    const view = prepareBoard(board, params);
    const records = exportRecords(exportTable(benchmark, view));
    const [last] = after.value;
    const at = records.findIndex((record) => record["run_id"] === last);
    if (last !== "" && at < 0) return LIST_CHANGED;
    const items = records.slice(at + 1, at + 1 + limit);
    const isLast = at + 1 + limit >= records.length;
    return {
      ok: true,
      value: {
        benchmark: {
          id: benchmark.id,
          name: benchmark.name,
          version: benchmark.version,
          formula: benchmark.formula,
        },
        view: viewOf(params),
        updated: newestPublished(board.rows),
        total: records.length,
        items,
        next: isLast ? null : writeCursor([`${items.at(-1)?.["run_id"]}`]),
      },
    };
  },
});

const LIST_CHANGED = {
  ok: false,
  problem: "list-changed",
  detail: "The last row of the page before is not in the list any more.",
} as const;

function viewOf(params: BoardParams): Record<string, string | string[]> {
  const fields = Map.groupBy(boardFields(params), ([name]) => name);
  const values = [...fields].map(([name, entries]) => {
    const [first, ...others] = entries.map(([, value]) => value);
    return [name, others.length > 0 ? [first, ...others] : (first ?? "")];
  });
  return Object.fromEntries(values) as Record<string, string | string[]>;
}
