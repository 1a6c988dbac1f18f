import { isObvious } from "#lib/charts/prepare-review-checks.ts";
import { getReviewCase } from "#lib/db/get-review-case.ts";
import type { Viewer } from "#lib/schema/access.ts";
import type { QueuedRun } from "#lib/schema/queued-run.ts";

/** As many submissions of one page are looked at for whether they are obvious: it takes all their evidence. */
const MOST_LOOKED_AT = 20;

/** Marks the submissions that may be approved with others. */
export async function markObvious(
  viewer: Viewer,
  runs: readonly QueuedRun[],
): Promise<QueuedRun[]> {
  const hopeful = runs.filter(mayBeObvious).slice(0, MOST_LOOKED_AT);
  const obvious = new Set<string>();
  for (const { id } of hopeful) {
    const found = await getReviewCase(viewer, id);
    if (found && isObvious(found)) obvious.add(id);
  }
  return runs.map((run) => ({ ...run, isObvious: obvious.has(run.id) }));
}

const mayBeObvious = ({ status, evidence, issues, isConflict }: QueuedRun) =>
  status === "submitted" &&
  evidence === "verified" &&
  issues.error + issues.warning === 0 &&
  !isConflict;
