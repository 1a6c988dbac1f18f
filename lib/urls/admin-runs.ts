import { z } from "zod";
import type { Locale } from "../i18n/locales.ts";
import { runStatusSchema } from "../schema/run-status.ts";
import { keySchema } from "../schema/text.ts";
import { localePath } from "./locale-path.ts";

const paramsSchema = z.object({
  benchmark: keySchema.optional().catch(undefined),
  status: runStatusSchema.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The state of the admins' list of runs, as its URL holds it. */
export type AdminRunsParams = z.output<typeof paramsSchema>;

/** The list's state from a URL's search parameters; what cannot be read becomes its default. */
export function parseAdminRunsParams(
  search: Record<string, string | string[] | undefined>,
): AdminRunsParams {
  return paramsSchema.parse(search);
}

/** The list's address. */
export function adminRunsHref(
  locale: Locale,
  { benchmark, status, page = 1 }: Partial<AdminRunsParams> = {},
): string {
  const query = new URLSearchParams({
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(status === undefined ? {} : { status }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  const path = localePath(locale, "/admin/runs");
  return query === "" ? path : `${path}?${query}`;
}

/** What a decision on a run led to. */
export const decisionResults = ["published", "withdrawn", "conflict"] as const;
export type DecisionResult = (typeof decisionResults)[number];

/** The address of one run's page for admins. */
export function adminRunHref(
  locale: Locale,
  runId: string,
  result?: DecisionResult,
): string {
  const path = localePath(locale, `/admin/runs/${runId}`);
  return result === undefined ? path : `${path}?result=${result}`;
}
