import type { Viewer } from "../schema/access.ts";
import type { RunComment } from "../schema/run-thread.ts";
import { mayComment } from "./add-comment.ts";
import { database } from "./client.ts";
import { getRunAccess } from "./get-run-access.ts";
import { ownersOf } from "./list-run-events.ts";

/** The thread of a run, oldest first; null for whoever takes no part in it, though the run be public. */
export async function listComments(
  viewer: Viewer | null,
  runId: string,
): Promise<RunComment[] | null> {
  const run = await getRunAccess(runId);
  if (!viewer || !run?.isRun || !mayComment(viewer, run)) return null;
  const rows = await database().comment.findMany({
    where: { runId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 500,
    include: { author: { select: { name: true } } },
  });
  const owners = await ownersOf(run);
  return rows.map((row) => ({
    id: row.id,
    at: row.createdAt.toISOString(),
    body: row.body,
    by:
      row.authorId !== null && owners.has(row.authorId) ? "owner" : "reviewer",
    author: row.author?.name ?? null,
    isOwn: row.authorId === viewer.userId,
  }));
}
