import { z } from "zod";
import type { Locale } from "../i18n/locales.ts";
import { runStatusSchema } from "../schema/run-status.ts";
import { localePath } from "./locale-path.ts";

const paramsSchema = z.object({
  status: runStatusSchema.optional().catch(undefined),
});

/** The state of the list of one's own runs, as its URL holds it. */
export type MyRunsParams = z.output<typeof paramsSchema>;

/** The list's state from a URL's search parameters; what cannot be read becomes its default. */
export function parseMyRunsParams(
  search: Record<string, string | string[] | undefined>,
): MyRunsParams {
  return paramsSchema.parse(search);
}

/** The address of the list of one's own runs. */
export function myRunsHref(
  locale: Locale,
  { status }: MyRunsParams = {},
): string {
  const path = localePath(locale, "/runs");
  return status === undefined ? path : `${path}?status=${status}`;
}

/** What came of a step with an upload. */
export const uploadResults = ["conflict", "incomplete", "cancelled"] as const;
export type UploadResult = (typeof uploadResults)[number];

/** The page of an upload, which becomes the run's. */
export function uploadHref(
  locale: Locale,
  id: string,
  result?: UploadResult,
): string {
  const path = localePath(locale, `/runs/${id}`);
  return result === undefined ? path : `${path}?upload=${result}`;
}
