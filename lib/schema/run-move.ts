import { z } from "zod";
import type { RunStatus } from "./run-status.ts";

/** The steps that people take with a run that is ready. What comes before is its upload's. */
export const runMoveSchema = z.enum([
  "submit",
  "request_changes",
  "reject",
  "approve",
  "publish",
  "withdraw",
]);
export type RunMove = z.infer<typeof runMoveSchema>;

/** The most that a comment or a reason may have, in characters. */
export const longestWords = 5_000;

export const wordsSchema = z.string().trim().max(longestWords);

/** Steps that nobody may take without saying why. */
export const needsWords = (move: RunMove): boolean =>
  move === "request_changes" || move === "reject";

/**
 * What came of a step:
 * - `not-there`: no such run, or none that the viewer may read;
 * - `refused`: the table of transitions does not let this viewer;
 * - `conflict`: somebody moved it since it was looked at;
 * - `words-missing`: a step that needs a reason was taken without one;
 * - `needs-another`: four eyes are asked for, and these two have approved already;
 * - `read-only`: the site takes no changes now.
 */
export type Moved =
  | { ok: true; status: RunStatus }
  | {
      ok: false;
      reason:
        | "not-there"
        | "refused"
        | "conflict"
        | "words-missing"
        | "needs-another"
        | "read-only";
    };
