import type { ReviewCase } from "../schema/review-case.ts";
import { prepareRunScores } from "./prepare-run-scores.ts";

/** What a reviewer looks at, in the order in which it stands on the page. */
export const reviewChecks = [
  "evidence",
  "issues",
  "coverage",
  "claims",
  "questions",
  "comparability",
  "duplicates",
  "outliers",
  "judge",
  "privateRuns",
] as const;
export type ReviewCheckId = (typeof reviewChecks)[number];

export interface ReviewCheck {
  id: ReviewCheckId;
  /** `warning`: look before you decide. `info`: worth knowing, or nothing to judge by. */
  level: "ok" | "warning" | "info";
}

/** How each check of a submission turned out; one decision per check, in their order. */
export function prepareReviewChecks(found: ReviewCase): ReviewCheck[] {
  return reviewChecks.map((id) => ({ id, level: levels[id](found) }));
}

/** Whether a submission may be approved with others at one stroke: verified, whole, and no check warns. */
export function isObvious(found: ReviewCase): boolean {
  return (
    found.run.status === "submitted" &&
    found.run.evidence === "verified" &&
    !found.isConflict &&
    prepareReviewChecks(found).every(({ level }) => level !== "warning")
  );
}

type Level = ReviewCheck["level"];

const levels: Record<ReviewCheckId, (found: ReviewCase) => Level> = {
  evidence: ({ run }) =>
    run.evidence === "verified"
      ? "ok"
      : run.evidence === "recomputed"
        ? "info"
        : "warning",
  issues: ({ issues }) =>
    issues.error + issues.warning > 0
      ? "warning"
      : issues.info > 0
        ? "info"
        : "ok",
  coverage: ({ run: { answered, expected } }) =>
    expected === 0 ? "info" : answered < expected ? "warning" : "ok",
  claims: ({ run }) => {
    const rows = prepareRunScores(run.benchmark, run.scores);
    if (rows.some(({ claimDiffers }) => claimDiffers)) return "warning";
    return rows.some(({ claimed }) => claimed !== null) ? "ok" : "info";
  },
  questions: ({ run, compared }) => {
    if (compared.some(({ aspect }) => aspect === "questionSet"))
      return "warning";
    return run.questionSetHash === null ? "info" : "ok";
  },
  comparability: ({ compared }) =>
    compared.some(({ aspect }) => aspect !== "questionSet") ? "warning" : "ok",
  duplicates: ({ duplicates }) => (duplicates.length > 0 ? "warning" : "ok"),
  outliers: ({ outliers, relatives }) =>
    outliers.length > 0 ? "warning" : relatives === 0 ? "info" : "ok",
  judge: ({ judges }) => {
    if (judges.length === 0) return "info";
    const isOdd = judges.some(
      ({ ratings, unparsed, repeats, differing }) =>
        unparsed / ratings > UNPARSED_SHARE || repeats > 0 || differing > 0,
    );
    return isOdd ? "warning" : "ok";
  },
  privateRuns: ({ privateRuns }) => (privateRuns > 0 ? "info" : "ok"),
};

/** From this share on, ratings that could not be read weigh on the score. */
const UNPARSED_SHARE = 0.02;
