import { mayRead } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import { ownRuns } from "./readable-runs.ts";
import { database } from "./client.ts";
import { getRunAccess } from "./get-run-access.ts";

/**
 * A file of a run as it came, for those of the run's own side; null for everybody else: it may hold what was blacked
 * out in the run, and texts whose licence forbids handing them on.
 */
export async function getRawFile(
  viewer: Viewer,
  runId: string,
  fileId: string,
): Promise<{ name: string; sha256: string; size: number } | null> {
  const access = await getRunAccess(runId);
  if (!access || !mayRead(viewer, access)) return null;
  const found = await database().runFile.findFirst({
    where: { runId, fileId, run: ownRuns(viewer) },
    select: { name: true, file: { select: { sha256: true, size: true } } },
  });
  if (!found) return null;
  const { sha256, size } = found.file;
  return { name: found.name, sha256, size: Number(size) };
}
