import { mayRead } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import type { Board } from "../schema/board.ts";
import { issueSchema } from "../schema/issue.ts";
import type { Issue } from "../schema/issue.ts";
import type { DatasetMisses } from "../schema/misses.ts";
import type { StoredScore } from "../schema/model-page.ts";
import { database } from "./client.ts";
import { getBoard } from "./get-board.ts";
import { getRunAccess } from "./get-run-access.ts";
import { missesOf } from "./list-misses.ts";
import { ownRuns } from "./readable-runs.ts";

/** A run as its own side reads it: what was found, and the board with it among the public runs. */
export interface RunResultPage {
  issues: Issue[];
  files: { id: string; name: string }[];
  supersedesId: string | null;
  shots: number | null;
  judge: string | null;
  /** What the files say of how it was made. */
  facts: Record<string, unknown>;
  board: Board;
  /** With what each would be if format did not count; null where no answer below was read so. */
  scores: (StoredScore & { lenient: number | null })[];
  /** Why its answers missed; empty where they were not read. */
  misses: DatasetMisses[];
}

/** Issues that are read at most. */
const MOST_ISSUES = 1_000;

/** Null where there is no such run on the viewer's own side. */
export async function getRunResult(
  viewer: Viewer,
  runId: string,
): Promise<RunResultPage | null> {
  const access = await getRunAccess(runId);
  if (!access?.isRun || !mayRead(viewer, access)) return null;
  const run = await database().run.findFirst({
    where: { id: runId, ...ownRuns(viewer) },
    select: {
      benchmarkId: true,
      supersedesId: true,
      shots: true,
      judge: true,
      facts: true,
      files: {
        select: { name: true, fileId: true },
        orderBy: { name: "asc" },
      },
      scores: {
        omit: { runId: true },
        orderBy: [{ level: "asc" }, { key: "asc" }],
      },
      issues: { orderBy: { position: "asc" }, take: MOST_ISSUES },
    },
  });
  const board = run && (await getBoard(run.benchmarkId, undefined, runId));
  if (!board) return null;
  return {
    supersedesId: run.supersedesId,
    shots: run.shots,
    judge: run.judge,
    facts: factsOf(run.facts),
    files: run.files.map(({ fileId, name }) => ({ id: fileId, name })),
    issues: run.issues.map(({ severity, code, place, params }) =>
      issueSchema.parse({ severity, code, params, place: place ?? undefined }),
    ),
    board,
    scores: run.scores,
    misses: missesOf(run.scores.filter(({ level }) => level === "dataset")),
  };
}

const factsOf = (facts: unknown): Record<string, unknown> =>
  typeof facts === "object" && facts !== null ? { ...facts } : {};
