import { keySchema } from "../schema/text.ts";
import { parseBoardParams } from "./board-params.ts";

export interface CompareParams {
  benchmark: string | undefined;
  /** Keys of board rows, up to six, each once. */
  models: string[];
}

/** What is to be compared, from a URL's search parameters; what cannot be read is left out. */
export function parseCompareParams(
  search: Record<string, string | string[] | undefined>,
): CompareParams {
  const benchmark = keySchema.safeParse(search["benchmark"]);
  const { models } = parseBoardParams({ models: search["models"] });
  return {
    benchmark: benchmark.success ? benchmark.data : undefined,
    models: models ?? [],
  };
}
