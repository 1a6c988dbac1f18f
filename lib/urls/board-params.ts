import { z } from "zod";
import {
  facets,
  sizeClasses,
  type BoardFilters,
} from "../schema/board-filters.ts";
import { firstDirection } from "../schema/board-columns.ts";
import { keySchema } from "../schema/text.ts";
import { maxSelected, type BoardParams } from "./board-href.ts";

const one = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const modelKey = z.string().regex(/^[\p{L}\p{N}._~-]{1,240}$/u);

const day = z.iso.date().startsWith("20").optional();
const billions = z.coerce
  .number()
  .positive()
  .max(100_000)
  .optional()
  .catch(undefined);
// A form without JavaScript sends its empty fields too.
const filled = <T extends z.ZodType>(schema: T) =>
  one(z.preprocess((value) => (value === "" ? undefined : value), schema));
// Which of these an axis can take is for the scatter to say.
const axisEnd = filled(
  z
    .string()
    .regex(/^\d{1,6}(\.\d{1,8})?$|^\d{4}-\d\d-\d\d$/)
    .optional(),
).catch(undefined);
const several = z
  .preprocess(
    (value) => (Array.isArray(value) ? value : [value]),
    z.array(z.string().min(1).max(200)).max(50),
  )
  .transform((values) => [...new Set(values)].toSorted())
  .catch([]);

// A form without JavaScript sends one `models` or `cols` per box.
const joined = z.preprocess(
  (value) => (Array.isArray(value) ? value.join(",") : value),
  z.string(),
);
// A key, or a dataset's key with a metric.
const columnKey = /^[A-Za-z0-9][\w.-]*(:[\w.-]+)?$/;

const paramsSchema = z.object({
  benchmark: one(keySchema.optional()).catch(undefined),
  sort: one(z.string().regex(columnKey)).catch("overall"),
  cols: joined.transform(splitColumns).optional().catch(undefined),
  dir: one(z.enum(["asc", "desc"]).optional()).catch(undefined),
  size: one(z.enum(sizeClasses)).catch("all"),
  q: one(z.string().trim().max(200)).catch(""),
  models: joined.transform(splitModels).optional().catch(undefined),
  x: one(keySchema.optional()).catch(undefined),
  y: one(keySchema.optional()).catch(undefined),
  colour: one(keySchema.optional()).catch(undefined),
  x0: axisEnd,
  x1: axisEnd,
  y0: axisEnd,
  y1: axisEnd,
  min: filled(billions),
  max: filled(billions),
  from: filled(day).catch(undefined),
  to: filled(day).catch(undefined),
  complete: one(z.literal("yes").optional()).catch(undefined),
  baselines: one(z.enum(["show", "hide"])).catch("show"),
  weights: several,
  tuning: several,
  country: several,
  organisation: several,
  base: several,
  licence: several,
  evidence: several,
  shots: several,
  judge: several,
  all: one(z.enum(facets).optional()).catch(undefined),
  asOf: one(z.iso.date().startsWith("20").optional()).catch(undefined),
  page: one(z.coerce.number().int().min(1).max(100_000)).catch(1),
});

/** Every parameter that `parseBoardParams` reads. */
export const boardParamNames = Object.keys(paramsSchema.shape);

/** The board's state from a URL's search parameters; what cannot be read becomes its default. */
export function parseBoardParams(
  search: Record<string, string | string[] | undefined>,
): BoardParams {
  const parsed = paramsSchema.parse(search);
  return {
    benchmark: parsed.benchmark,
    sort: parsed.sort,
    dir: parsed.dir ?? firstDirection(parsed.sort),
    size: parsed.size,
    q: parsed.q,
    cols: parsed.cols,
    filters: filtersOf(parsed),
    models: parsed.models,
    x: parsed.x,
    y: parsed.y,
    colour: parsed.colour,
    zoom: zoomOf(parsed),
    all: parsed.all,
    asOf: parsed.asOf,
    page: parsed.page,
  };
}

function zoomOf({ x0, x1, y0, y1 }: z.infer<typeof paramsSchema>) {
  const isZoomed = [x0, x1, y0, y1].some((end) => end !== undefined);
  return isZoomed ? { x0, x1, y0, y1 } : undefined;
}

function filtersOf(parsed: z.infer<typeof paramsSchema>): BoardFilters {
  const { min, max, from, to, complete, baselines } = parsed;
  const chosen = facets
    .map((facet) => [facet, parsed[facet]] as const)
    .filter(([, values]) => values.length > 0);
  return {
    min,
    max,
    from,
    to,
    complete: complete === "yes",
    baselines,
    choices: Object.fromEntries(chosen),
  };
}

// `none` says that the choice is empty on purpose; a form sends it before what is chosen.
function splitModels(value: string): string[] {
  const keys = value
    .split(",")
    .filter((key) => key !== "none" && modelKey.safeParse(key).success);
  return [...new Set(keys)].slice(0, maxSelected);
}

function splitColumns(value: string): string[] | undefined {
  const keys = value.split(",").filter((key) => columnKey.test(key));
  return keys.length > 0 ? [...new Set(keys)].slice(0, 100) : undefined;
}
