import { z } from "zod";
import { getBenchmark } from "../../db/get-benchmark.ts";
import { listBoards } from "../../db/list-boards.ts";
import {
  apiBenchmarkDetailSchema,
  apiBenchmarkSchema,
} from "../../schema/api/benchmark.ts";
import { pageSchema } from "../../schema/api/page.ts";
import { keySchema } from "../../schema/text.ts";
import { publicEndpoint } from "../endpoint.ts";

/** Every benchmark version. */
export const listBenchmarks = publicEndpoint({
  method: "GET",
  path: "/benchmarks",
  tag: "board",
  summary: { ja: "ベンチマークの版を一覧する", en: "List benchmark versions" },
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: null,
  status: 200,
  response: pageSchema(apiBenchmarkSchema).meta({ id: "Benchmarks" }),
  problems: [],
  handle: async () => ({
    ok: true,
    value: { items: await listBoards(), next: null },
  }),
});

/** One benchmark version with its whole definition. */
export const readBenchmark = publicEndpoint({
  method: "GET",
  path: "/benchmarks/{id}",
  tag: "board",
  summary: { ja: "ベンチマークの版を読む", en: "Read a benchmark version" },
  description: {
    ja: "軸・分野・データセットの木と、それぞれの指標・重み、そして採点の決まり。",
    en: "Its tree of axes, categories and datasets with their metrics and weights, and the rules by which scores are made.",
  },
  params: z.strictObject({ id: keySchema.max(100) }),
  query: z.strictObject({}),
  body: null,
  status: 200,
  response: apiBenchmarkDetailSchema,
  problems: ["not-found"],
  handle: async ({ params: { id } }) => {
    const [boards, definition] = await Promise.all([
      listBoards(),
      getBenchmark(id),
    ]);
    const board = boards.find((each) => each.id === id);
    return board && definition
      ? { ok: true, value: { ...board, definition } }
      : { ok: false, problem: "not-found" };
  },
});
