import type { RunStatus } from "../schema/run-status.ts";
import { database } from "./client.ts";

/** Where a run stands, or null where there is no such run. */
export async function getRunStatus(runId: string): Promise<RunStatus | null> {
  const run = await database().run.findUnique({
    where: { id: runId },
    select: { status: true },
  });
  return run?.status ?? null;
}
