import type { RunAccess } from "../schema/access.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** What decides who may do what with the run of an id, whatever there is of it yet. */
export interface ReachableRun extends RunAccess {
  runId: string;
  /** False while there is but an upload of this id. */
  isRun: boolean;
}

/**
 * Where the run or upload of an id stands and whose it is; null where there is neither. This asks nobody's leave:
 * whoever calls it hands its answer to lib/schema/access.ts before anything else.
 * @param tx the transaction to read in
 */
export async function getRunAccess(
  runId: string,
  tx: Prisma.TransactionClient = database(),
): Promise<ReachableRun | null> {
  const upload = await tx.upload.findUnique({
    where: { id: runId },
    select: { ownerId: true, teamId: true, status: true },
  });
  const run = await tx.run.findUnique({
    where: { id: runId },
    select: accessColumns,
  });
  if (run) {
    const access = toAccess(run);
    // Files that are being read anew: until that is done, the upload has the last word.
    const isAgain = upload !== null && upload.status !== "ready";
    return {
      ...access,
      status: isAgain ? upload.status : access.status,
      runId,
      isRun: true,
    };
  }
  if (!upload) return null;
  return {
    ...upload,
    visibility: "private",
    wasSubmitted: false,
    runId,
    isRun: false,
  };
}

/** The columns of a run that a `RunAccess` is made of. */
export const accessColumns = {
  ownerId: true,
  teamId: true,
  status: true,
  visibility: true,
  submittedAt: true,
} satisfies Prisma.RunSelect;

/** A run's access from its row. */
export function toAccess({
  submittedAt,
  ...row
}: Prisma.RunGetPayload<{ select: typeof accessColumns }>): RunAccess {
  return { ...row, wasSubmitted: submittedAt !== null };
}
