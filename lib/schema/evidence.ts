import { z } from "zod";

/**
 * How far a run's numbers can be traced, from strongest to weakest.
 * - `verified`: answers rescored here; questions and references equal the benchmark's own.
 * - `recomputed`: answers rescored here against the references the file brought.
 * - `reported`: only aggregates exist.
 */
export const evidenceLevels = ["verified", "recomputed", "reported"] as const;
export const evidenceSchema = z.enum(evidenceLevels);
export type Evidence = z.infer<typeof evidenceSchema>;

/** The weaker of two levels: what a number that rests on both may claim. */
export function weaker(a: Evidence, b: Evidence): Evidence {
  return evidenceLevels.indexOf(a) > evidenceLevels.indexOf(b) ? a : b;
}
