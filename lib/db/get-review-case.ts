import { hasConflict, type Viewer } from "../schema/access.ts";
import type { Board, BoardRow } from "../schema/board.ts";
import type { ProposedFact, ReviewCase } from "../schema/review-case.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { compareKeys } from "../ranking/compare-keys.ts";
import { familyOutliers } from "../ranking/family-outliers.ts";
import { database } from "./client.ts";
import { countPrivateRuns } from "./count-private-runs.ts";
import { getBoard } from "./get-board.ts";
import { getRunAccess } from "./get-run-access.ts";
import { getRunSheet } from "./get-run-sheet.ts";
import { getSiteSettings } from "./get-site-settings.ts";
import { listBoardComparability } from "./list-comparability-keys.ts";
import { listDuplicates } from "./list-duplicates.ts";
import { listRunIssues } from "./list-run-issues.ts";
import { listSample } from "./list-sample.ts";
import { isSame, proposableFacts, readProposedFacts } from "./publish-facts.ts";
import { readJudgeHealth } from "./read-judge-health.ts";

/**
 * A submission with the evidence that a decision on it rests on. Null for whoever is no reviewer, and where the run was
 * never submitted.
 */
export async function getReviewCase(
  viewer: Viewer,
  runId: string,
): Promise<ReviewCase | null> {
  if (viewer.role === "member") return null;
  const access = await getRunAccess(runId);
  if (!access?.wasSubmitted) return null;
  const run = await getRunSheet(viewer, runId);
  if (!run) return null;
  const [board, keys] = await Promise.all([
    getBoard(run.benchmark.id),
    listBoardComparability(run.benchmark.id),
  ]);
  keys.delete(runId);
  const state = await readReviewState(viewer, runId);
  const relatives = relativesOf(run, state.baseModel, board);
  const outliers = familyOutliers(
    { parts: categoriesOf(run) },
    relatives,
    (board?.rows ?? []).filter(({ kind }) => kind === "llm"),
  );
  return {
    run,
    previous: run.supersedesId
      ? await getRunSheet(viewer, run.supersedesId)
      : null,
    ...(await listRunIssues(runId)),
    compared: compareKeys(run.benchmark, run, [...keys.values()]),
    duplicates: await listDuplicates(viewer, runId),
    outliers,
    relatives: relatives.length,
    judges: await readJudgeHealth(runId),
    proposed: state.proposed,
    privateRuns: await countPrivateRuns(runId),
    sample: await listSample(runId, viewer.userId),
    isConflict: hasConflict(viewer, access),
    claim: state.claim,
    fourEyes: (await getSiteSettings()).fourEyes,
    approvals: state.approvals,
  };
}

/** The board's other runs of the model, of its base model, and of what else was made of that. */
function relativesOf(
  { id, model }: RunSheet,
  baseModel: string | null,
  board: Board | null,
): BoardRow[] {
  const isRelative = (row: BoardRow) =>
    row.slug === model.slug ||
    row.baseModel === model.name ||
    (baseModel !== null &&
      (row.name === baseModel || row.baseModel === baseModel));
  return (board?.rows ?? []).filter(
    (row) => row.runId !== id && isRelative(row),
  );
}

const categoriesOf = ({ scores }: RunSheet) =>
  Object.fromEntries(
    scores
      .filter(({ level }) => level === "category")
      .map(({ key, value }) => [key, value]),
  );

async function readReviewState(viewer: Viewer, runId: string) {
  const row = await database().run.findUniqueOrThrow({
    where: { id: runId },
    select: {
      proposedFacts: true,
      submittedAt: true,
      claimedById: true,
      model: true,
      reviews: { include: { reviewer: { select: { name: true } } } },
    },
  });
  const claimer = row.claimedById
    ? await database().user.findUnique({ where: { id: row.claimedById } })
    : null;
  const facts = readProposedFacts(row.proposedFacts);
  const approvals = row.reviews.filter(
    ({ decision, createdAt }) =>
      decision === "approved" && createdAt >= (row.submittedAt ?? createdAt),
  );
  return {
    baseModel: row.model.baseModel ?? facts.baseModel ?? null,
    claim: claimer && {
      name: claimer.name ?? claimer.email ?? "",
      isOwn: claimer.id === viewer.userId,
    },
    approvals: approvals.map(({ reviewer }) => reviewer?.name ?? "—"),
    proposed: proposableFacts.flatMap((fact): ProposedFact[] => {
      const proposed = facts[fact];
      if (proposed === undefined || isSame(row.model[fact], proposed))
        return [];
      return [
        { fact, proposed: `${proposed}`, current: textOf(row.model[fact]) },
      ];
    }),
  };
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : `${value as string | number}`;
