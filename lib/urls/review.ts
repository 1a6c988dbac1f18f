import { z } from "zod";
import type { Locale } from "../i18n/locales.ts";
import { evidenceSchema } from "../schema/evidence.ts";
import { keySchema } from "../schema/text.ts";
import { localePath } from "./locale-path.ts";

/** Which submissions the queue shows. */
export const queueStatuses = [
  "submitted",
  "changes_requested",
  "rejected",
] as const;
export const queueClaims = ["all", "free", "mine"] as const;

const paramsSchema = z.object({
  status: z.enum(queueStatuses).catch("submitted"),
  benchmark: keySchema.optional().catch(undefined),
  evidence: evidenceSchema.optional().catch(undefined),
  claim: z.enum(queueClaims).catch("all"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The state of the review queue, as its URL holds it. */
export type QueueParams = z.output<typeof paramsSchema>;

/** The queue's state from a URL's search parameters; what cannot be read becomes its default. */
export function parseQueueParams(
  search: Record<string, string | string[] | undefined>,
): QueueParams {
  return paramsSchema.parse(search);
}

/** The queue's address. */
export function queueHref(
  locale: Locale,
  { status, benchmark, evidence, claim, page = 1 }: Partial<QueueParams> = {},
): string {
  const query = new URLSearchParams({
    ...(status === undefined || status === "submitted" ? {} : { status }),
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(claim === undefined || claim === "all" ? {} : { claim }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  const path = localePath(locale, "/review");
  return query === "" ? path : `${path}?${query}`;
}

/** What came of something that was done on a review's page. */
export const reviewResultSchema = z.enum([
  "approve",
  "approve-first",
  "request_changes",
  "reject",
  "claimed",
  "unclaimed",
  "commented",
  "conflict",
  "refused",
  "words-missing",
  "needs-another",
  "read-only",
]);
export type ReviewResult = z.infer<typeof reviewResultSchema>;

/** The page of one submission for its reviewers. */
export function reviewCaseHref(
  locale: Locale,
  runId: string,
  result?: ReviewResult | "commented" | "refused",
): string {
  const path = localePath(locale, `/review/${runId}`);
  return result === undefined ? path : `${path}?result=${result}`;
}

/** An answer of a submission's random sample; `n` from 1. */
export function sampleHref(locale: Locale, runId: string, n: number): string {
  return localePath(locale, `/review/${runId}/answers/${n}`);
}

/** The problems that were told of, in the same queue. */
export function reportsHref(locale: Locale): string {
  return localePath(locale, "/review/reports");
}
