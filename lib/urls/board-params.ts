import { z } from "zod";
import { keySchema } from "../schema/text.ts";
import { maxSelected, type BoardParams } from "./board-href.ts";

const one = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const modelKey = z.string().regex(/^[\p{L}\p{N}._~-]{1,240}$/u);

const paramsSchema = z.object({
  benchmark: one(keySchema.optional()).catch(undefined),
  sort: one(keySchema).catch("overall"),
  dir: one(z.enum(["asc", "desc"]).optional()).catch(undefined),
  size: one(z.enum(["all", "sllm"])).catch("all"),
  q: one(z.string().trim().max(200)).catch(""),
  models: one(z.string().transform(splitModels).optional()).catch(undefined),
  x: one(keySchema.optional()).catch(undefined),
  y: one(keySchema.optional()).catch(undefined),
  colour: one(keySchema.optional()).catch(undefined),
  asOf: one(z.iso.date().startsWith("20").optional()).catch(undefined),
});

/** The board's state from a URL's search parameters; what cannot be read becomes its default. */
export function parseBoardParams(
  search: Record<string, string | string[] | undefined>,
): BoardParams {
  const parsed = paramsSchema.parse(search);
  return {
    benchmark: parsed.benchmark,
    sort: parsed.sort,
    dir: parsed.dir ?? defaultDirection(parsed.sort),
    size: parsed.size,
    q: parsed.q,
    models: parsed.models,
    x: parsed.x,
    y: parsed.y,
    colour: parsed.colour,
    asOf: parsed.asOf,
  };
}

/** Names and sizes read upwards, scores from the best down. */
export function defaultDirection(sort: string): "asc" | "desc" {
  return ["model", "size", "evidence"].includes(sort) ? "asc" : "desc";
}

function splitModels(value: string): string[] {
  if (value === "none") return [];
  const keys = value
    .split(",")
    .filter((key) => modelKey.safeParse(key).success);
  return [...new Set(keys)].slice(0, maxSelected);
}
