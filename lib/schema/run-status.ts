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

/** Who takes a step: the run's owner or team, a reviewer without a stake in it, an admin, or the worker that processes files. */
export type RunParty = "owner" | "reviewer" | "admin" | "system";

/**
 * What can be done to a run: where from, where to, who may, and the audit event that it leaves. The one table of
 * transitions. Until `ready` it is the upload of the run's id that has the status.
 */
export const runTransitions = {
  process: {
    from: ["uploading", "invalid", "ready", "changes_requested"],
    to: "processing",
    who: ["owner"],
    event: "upload.processing",
  },
  cancel: {
    from: ["processing"],
    to: "uploading",
    who: ["owner"],
    event: "upload.cancelled",
  },
  fail: {
    from: ["processing"],
    to: "invalid",
    who: ["system"],
    event: "upload.invalid",
  },
  finish: {
    from: ["processing"],
    to: "ready",
    who: ["system"],
    event: "upload.ready",
  },
  submit: {
    from: ["ready", "changes_requested", "withdrawn"],
    to: "submitted",
    who: ["owner"],
    event: "run.submitted",
  },
  request_changes: {
    from: ["submitted"],
    to: "changes_requested",
    who: ["reviewer"],
    event: "run.changes_requested",
  },
  reject: {
    from: ["submitted"],
    to: "rejected",
    who: ["reviewer"],
    event: "run.rejected",
  },
  approve: {
    from: ["submitted"],
    to: "published",
    who: ["reviewer"],
    event: "run.approved",
  },
  /** The operator's own imports need no submission. */
  publish: {
    from: ["ready", "withdrawn"],
    to: "published",
    who: ["admin"],
    event: "run.published",
  },
  withdraw: {
    from: ["submitted", "changes_requested", "published"],
    to: "withdrawn",
    who: ["owner", "admin"],
    event: "run.withdrawn",
  },
  supersede: {
    from: ["published"],
    to: "superseded",
    who: ["system"],
    event: "run.superseded",
  },
} as const satisfies Record<
  string,
  {
    from: readonly RunStatus[];
    to: RunStatus;
    who: readonly RunParty[];
    event: string;
  }
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
