import { z } from "zod";
import { axisIdSchema } from "../schema/benchmark.ts";
import { diagnoses } from "../schema/diagnosis.ts";
import {
  answerPatterns,
  explorerSorts,
  MOST_EXPLORED_RUNS,
  searchedTexts,
  type ExplorerQuery,
} from "../schema/explorer.ts";
import { keySchema } from "../schema/text.ts";
import { answerDiffs, type AnswersParams } from "./answers-href.ts";

// A form without JavaScript sends its empty fields too, and one value per choice.
const one = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return first === "" ? undefined : first;
  }, schema);

const list = (most: number, item: z.ZodType<string>) =>
  z
    .preprocess(
      (value) => (Array.isArray(value) ? value.join(",") : value),
      z.string(),
    )
    .transform((text) => [
      ...new Set(
        text.split(",").filter((each) => item.safeParse(each).success),
      ),
    ])
    .transform((keys) => keys.slice(0, most));

const modelKey = z.string().regex(/^[\p{L}\p{N}._~-]{1,240}$/u);
const key = one(keySchema.optional()).catch(undefined);
const score = one(z.coerce.number().min(-1e6).max(1e6).optional()).catch(
  undefined,
);

const paramsSchema = z.object({
  models: list(MOST_EXPLORED_RUNS, modelKey).optional().catch(undefined),
  dataset: key,
  category: key,
  axis: one(axisIdSchema.optional()).catch(undefined),
  pattern: one(z.enum(answerPatterns)).catch("all"),
  diagnosis: one(z.enum(diagnoses).optional()).catch(undefined),
  min: score,
  max: score,
  of: one(modelKey.optional()).catch(undefined),
  q: one(z.string().trim().max(200)).catch(""),
  re: one(z.literal("yes").optional()).catch(undefined),
  in: list(searchedTexts.length, z.enum(searchedTexts)).catch([]),
  sort: one(z.enum(explorerSorts)).catch("position"),
  order: one(z.enum(["asc", "desc"])).catch("asc"),
  marks: one(z.literal("yes").optional()).catch(undefined),
  diff: one(z.enum(answerDiffs)).catch("none"),
  cursor: one(z.string().max(300).optional()).catch(undefined),
});

/** The state of the answers page from a URL's search parameters; what cannot be read becomes its default. */
export function parseAnswersParams(
  search: Record<string, string | string[] | undefined>,
): AnswersParams {
  const parsed = paramsSchema.parse(search);
  const chosen = searchedTexts.filter((each) => parsed.in.includes(each));
  return {
    models: parsed.models?.length ? parsed.models : undefined,
    dataset: parsed.dataset,
    category: parsed.category,
    axis: parsed.axis,
    pattern: parsed.pattern,
    diagnosis: parsed.diagnosis,
    min: parsed.min,
    max: parsed.max,
    of: parsed.of,
    q: parsed.q,
    isPattern: parsed.re === "yes",
    in: chosen.length === searchedTexts.length ? [] : chosen,
    sort: parsed.sort,
    order: parsed.order,
    cursor: parsed.cursor,
    marks: parsed.marks === "yes",
    diff: parsed.diff,
  };
}

/** What the state asks of the database. */
export function explorerQuery(
  benchmarkId: string,
  runs: readonly string[],
  params: AnswersParams,
): ExplorerQuery {
  const { q, isPattern, in: places } = params;
  return {
    benchmarkId,
    runs,
    dataset: params.dataset,
    category: params.category,
    axis: params.axis,
    pattern: params.pattern,
    diagnosis: params.diagnosis,
    minScore: params.min,
    maxScore: params.max,
    subject: params.of,
    text:
      q === ""
        ? null
        : {
            text: q,
            isPattern,
            in: places.length > 0 ? places : searchedTexts,
          },
    sort: params.sort,
    order: params.order,
    cursor: params.cursor,
  };
}
