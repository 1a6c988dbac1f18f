import { z } from "zod";
import { getBenchmark } from "../../db/get-benchmark.ts";
import {
  getApiQuestion,
  listApiQuestions,
} from "../../db/list-api-questions.ts";
import { pageSchema, pagingSchema } from "../../schema/api/page.ts";
import { apiQuestionSchema } from "../../schema/api/question.ts";
import { keySchema } from "../../schema/text.ts";
import { cursorNumber, readCursor, toPage } from "../cursor.ts";
import { publicEndpoint } from "../endpoint.ts";

/** The questions of a benchmark's bank. */
export const listQuestions = publicEndpoint({
  method: "GET",
  path: "/benchmarks/{id}/questions",
  tag: "board",
  summary: {
    ja: "ベンチマークの問題を一覧する",
    en: "List a benchmark's questions",
  },
  description: {
    ja: "データセットの利用条件が許すものだけ、問題文と正解を載せます。それ以外の問題はハッシュだけで示します。",
    en: "Texts are given where the dataset's licence allows it; otherwise a question is known by its hash.",
  },
  params: z.strictObject({ id: keySchema.max(100) }),
  query: pagingSchema.extend({ dataset: keySchema.optional() }),
  body: null,
  status: 200,
  response: pageSchema(apiQuestionSchema).meta({ id: "Questions" }),
  problems: ["not-found"],
  handle: async ({ params, query: { dataset, limit, cursor } }) => {
    const place = z.tuple([cursorNumber, cursorNumber, cursorNumber]);
    const after = readCursor(place, cursor, [-1, -1, -1]);
    if (!after.ok) return after;
    const benchmark = await getBenchmark(params.id);
    if (!benchmark) return { ok: false, problem: "not-found" };
    const found = await listApiQuestions(benchmark, {
      dataset,
      after: after.value,
      limit: limit + 1,
    });
    const { items, next } = toPage(found, limit, (each) => each.place);
    const questions = items.map(({ question }) => question);
    return { ok: true, value: { items: questions, next } };
  },
});

/** One question by its hash. */
export const readQuestion = publicEndpoint({
  method: "GET",
  path: "/benchmarks/{id}/questions/{hash}",
  tag: "board",
  summary: { ja: "問題を読む", en: "Read a question" },
  params: z.strictObject({
    id: keySchema.max(100),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  query: z.strictObject({}),
  body: null,
  status: 200,
  response: apiQuestionSchema,
  problems: ["not-found"],
  handle: async ({ params: { id, hash } }) => {
    const benchmark = await getBenchmark(id);
    const question = benchmark && (await getApiQuestion(benchmark, hash));
    return question
      ? { ok: true, value: question }
      : { ok: false, problem: "not-found" };
  },
});
