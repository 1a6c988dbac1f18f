import { z } from "zod";
import { getApiRun } from "../../db/get-api-run.ts";
import { listApiJudgements } from "../../db/list-api-judgements.ts";
import { listApiPredictions } from "../../db/list-api-predictions.ts";
import { listApiRuns } from "../../db/list-api-runs.ts";
import { apiJudgementSchema } from "../../schema/api/judgement.ts";
import { nameSchema, pageSchema, pagingSchema } from "../../schema/api/page.ts";
import { apiPredictionSchema } from "../../schema/api/prediction.ts";
import { apiRunDetailSchema, apiRunSchema } from "../../schema/api/run.ts";
import { keySchema } from "../../schema/text.ts";
import { cursorNumber, readCursor, toPage } from "../cursor.ts";
import { publicEndpoint } from "../endpoint.ts";

/** Published runs, newest first. */
export const listRuns = publicEndpoint({
  method: "GET",
  path: "/runs",
  tag: "runs",
  summary: { ja: "公開された結果を一覧する", en: "List published runs" },
  description: { ja: "新しい順です。", en: "Newest first." },
  params: z.strictObject({}),
  query: pagingSchema.extend({
    benchmark: keySchema.optional(),
    model: nameSchema.optional().meta({ description: "The model's slug." }),
  }),
  body: null,
  status: 200,
  response: pageSchema(apiRunSchema).meta({ id: "Runs" }),
  problems: [],
  handle: async ({ query: { benchmark, model, limit, cursor } }) => {
    const before = readCursor(z.tuple([z.uuid()]), cursor, [LAST]);
    if (!before.ok) return before;
    const wanted = { benchmark, model, before: before.value[0] };
    const found = await listApiRuns({ ...wanted, limit: limit + 1 });
    return { ok: true, value: toPage(found, limit, ({ id }) => [id]) };
  },
});

const LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** One run with its numbers. */
export const readRun = publicEndpoint({
  method: "GET",
  path: "/runs/{id}",
  tag: "runs",
  summary: { ja: "結果を読む", en: "Read a run" },
  description: {
    ja: "すべての数値を丸めずに、ファイルの申告値と並べて返します。`read` のトークンがあれば、本人とそのチームの非公開の結果も読めます。",
    en: "Every number at full precision beside what the files claim. A token with `read` also reads private runs of its user and their teams.",
  },
  params: z.strictObject({ id: z.uuid() }),
  query: z.strictObject({}),
  body: null,
  status: 200,
  response: apiRunDetailSchema,
  problems: ["not-found"],
  handle: async ({ params: { id }, viewer }) => {
    const run = await getApiRun(viewer, id);
    return run ? { ok: true, value: run } : { ok: false, problem: "not-found" };
  },
});

/** A run's answers. */
export const listPredictions = publicEndpoint({
  method: "GET",
  path: "/runs/{id}/predictions",
  tag: "runs",
  summary: { ja: "結果の回答を一覧する", en: "List a run's answers" },
  description: {
    ja: "アップロードされたままの回答と、1問ごとの得点です。問題文は「問題」のほうにあります。",
    en: "As uploaded, with the score of each. Texts of questions are with the questions.",
  },
  params: z.strictObject({ id: z.uuid() }),
  query: pagingSchema.extend({ dataset: keySchema.optional() }),
  body: null,
  status: 200,
  response: pageSchema(apiPredictionSchema).meta({ id: "Predictions" }),
  problems: ["not-found"],
  handle: async ({ params, query: { dataset, limit, cursor }, viewer }) => {
    const after = readCursor(placeSchema, cursor, FIRST);
    if (!after.ok) return after;
    const found = await listApiPredictions(viewer, params.id, {
      dataset,
      after: after.value,
      limit: limit + 1,
    });
    if (!found) return { ok: false, problem: "not-found" };
    const { items, next } = toPage(found, limit, (each) => each.place);
    const predictions = items.map(({ prediction }) => prediction);
    return { ok: true, value: { items: predictions, next } };
  },
});

/** What judges said of a run's answers. */
export const listJudgements = publicEndpoint({
  method: "GET",
  path: "/runs/{id}/judgements",
  tag: "runs",
  summary: { ja: "結果の判定を一覧する", en: "List a run's judgements" },
  description: {
    ja: "判定モデルの言葉と、そこから読み取った評点です。読み取れなかったものはnullです。",
    en: "What the judge wrote, and the rating read out of it: null where none could be.",
  },
  params: z.strictObject({ id: z.uuid() }),
  query: pagingSchema.extend({ dataset: keySchema.optional() }),
  body: null,
  status: 200,
  response: pageSchema(apiJudgementSchema).meta({ id: "Judgements" }),
  problems: ["not-found"],
  handle: async ({ params, query: { dataset, limit, cursor }, viewer }) => {
    const after = readCursor(placeSchema, cursor, FIRST);
    if (!after.ok) return after;
    const found = await listApiJudgements(viewer, params.id, {
      dataset,
      after: after.value,
      limit: limit + 1,
    });
    if (!found) return { ok: false, problem: "not-found" };
    const { items, next } = toPage(found, limit, (each) => each.place);
    const judgements = items.map(({ judgement }) => judgement);
    return { ok: true, value: { items: judgements, next } };
  },
});

const placeSchema = z.tuple([cursorNumber, cursorNumber, cursorNumber]);
const FIRST: [number, number, number] = [-1, -1, -1];
