import { z } from "zod";

/** A problem with a public run, as somebody tells of it. */
export const newReportSchema = z.object({
  runId: z.uuid(),
  /** Which part of it: `overall`, a category's or dataset's id, a question's hash; empty for the whole. */
  subject: z.string().trim().max(200).default(""),
  body: z.string().trim().min(10).max(5_000),
  /** How to reach who tells of it, if they say so. */
  contact: z.string().trim().max(200).default(""),
});
export type NewReport = z.infer<typeof newReportSchema>;

/** A report in the reviewers' queue; times are ISO instants. */
export interface ProblemReport {
  id: string;
  run: { id: string; model: string; slug: string; label: string };
  subject: string;
  body: string;
  contact: string | null;
  createdAt: string;
  closedAt: string | null;
  answer: string | null;
}
