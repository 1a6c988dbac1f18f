import { z } from "zod";

/** The places in the life of a run. */
export const runStatusSchema = z.enum([
  "uploading",
  "processing",
  "invalid",
  "ready",
  "submitted",
  "changes_requested",
  "published",
  "rejected",
  "withdrawn",
  "superseded",
]);
export type RunStatus = z.infer<typeof runStatusSchema>;

/** What can be done to a run: where from, where to, and the audit event that it leaves. The one table of transitions. */
export const runTransitions = {
  submit: {
    from: ["ready", "changes_requested", "withdrawn"],
    to: "submitted",
    event: "run.submitted",
  },
  request_changes: {
    from: ["submitted"],
    to: "changes_requested",
    event: "run.changes_requested",
  },
  reject: { from: ["submitted"], to: "rejected", event: "run.rejected" },
  publish: {
    from: ["ready", "submitted", "withdrawn"],
    to: "published",
    event: "run.published",
  },
  withdraw: {
    from: ["submitted", "changes_requested", "published"],
    to: "withdrawn",
    event: "run.withdrawn",
  },
  supersede: {
    from: ["published"],
    to: "superseded",
    event: "run.superseded",
  },
} as const satisfies Record<
  string,
  { from: readonly RunStatus[]; to: RunStatus; event: string }
>;
export type RunTransition = keyof typeof runTransitions;

/** Whether the table allows a transition from a status. */
export function isPossible(
  transition: RunTransition,
  status: RunStatus,
): boolean {
  const from: readonly RunStatus[] = runTransitions[transition].from;
  return from.includes(status);
}
