import { z } from "zod";
import { getApiModel, listApiModels } from "../../db/list-api-models.ts";
import { listApiRuns } from "../../db/list-api-runs.ts";
import {
  apiModelDetailSchema,
  apiModelSchema,
} from "../../schema/api/model.ts";
import { nameSchema, pageSchema, pagingSchema } from "../../schema/api/page.ts";
import { keySchema } from "../../schema/text.ts";
import { readCursor, toPage } from "../cursor.ts";
import { publicEndpoint } from "../endpoint.ts";

/** Models that have a published run. */
export const listModels = publicEndpoint({
  method: "GET",
  path: "/models",
  tag: "board",
  summary: { ja: "モデルを一覧する", en: "List models" },
  description: {
    ja: "公開された結果のあるモデルを、スラッグの順に返します。",
    en: "Models that have a published run, by slug.",
  },
  params: z.strictObject({}),
  query: pagingSchema.extend({
    benchmark: keySchema
      .optional()
      .meta({ description: "Only models with a published run on it." }),
  }),
  body: null,
  status: 200,
  response: pageSchema(apiModelSchema).meta({ id: "Models" }),
  problems: [],
  handle: async ({ query: { benchmark, limit, cursor } }) => {
    const after = readCursor(z.tuple([nameSchema]), cursor, [""]);
    if (!after.ok) return after;
    const found = await listApiModels({
      benchmark,
      after: after.value[0],
      limit: limit + 1,
    });
    return { ok: true, value: toPage(found, limit, ({ slug }) => [slug]) };
  },
});

/** One model with its published runs. */
export const readModel = publicEndpoint({
  method: "GET",
  path: "/models/{slug}",
  tag: "board",
  summary: {
    ja: "モデルと、その公開された結果を読む",
    en: "Read a model and its published runs",
  },
  params: z.strictObject({ slug: nameSchema }),
  query: z.strictObject({}),
  body: null,
  status: 200,
  response: apiModelDetailSchema,
  problems: ["not-found"],
  handle: async ({ params: { slug } }) => {
    const model = await getApiModel(slug);
    if (!model) return { ok: false, problem: "not-found" };
    const runs = await listApiRuns({ model: slug, before: null, limit: 1000 });
    return { ok: true, value: { ...model, runs } };
  },
});
