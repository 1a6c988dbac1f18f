import { hasConflict, type Viewer } from "../schema/access.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { QueuedRun } from "../schema/queued-run.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { accessColumns, toAccess } from "./get-run-access.ts";

/** Submissions on one page of the queue. */
export const queuePageSize = 50;

/**
 * What waits for reviewers, oldest first. Nothing for whoever is none. `isObvious` is left false: whoever shows it asks
 * for the evidence.
 */
export async function listReviewQueue(
  viewer: Viewer,
  wanted: {
    status: "submitted" | "changes_requested" | "rejected";
    benchmark?: string | undefined;
    evidence?: Evidence | undefined;
    claim: "all" | "free" | "mine";
    page: number;
  },
): Promise<{ runs: QueuedRun[]; total: number }> {
  if (viewer.role === "member") return { runs: [], total: 0 };
  const where: Prisma.RunWhereInput = {
    status: wanted.status,
    submittedAt: { not: null },
    ...(wanted.benchmark === undefined
      ? {}
      : { benchmarkId: wanted.benchmark }),
    ...(wanted.evidence === undefined ? {} : { evidence: wanted.evidence }),
    ...claimed(wanted.claim, viewer),
  };
  const total = await database().run.count({ where });
  const rows = await database().run.findMany({
    where,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    skip: (wanted.page - 1) * queuePageSize,
    take: queuePageSize,
    select: columns,
  });
  const [counts, names] = await Promise.all([
    countIssues(rows.map(({ id }) => id)),
    namesOf(rows.flatMap(({ claimedById }) => claimedById ?? [])),
  ]);
  const runs = rows.map((row): QueuedRun => {
    const of = (severity: string) => counts.get(`${row.id} ${severity}`) ?? 0;
    const { claimedById: by } = row;
    return {
      id: row.id,
      model: row.model.displayName,
      label: row.label,
      benchmarkId: row.benchmarkId,
      evidence: row.evidence,
      answered: row.answered,
      expected: row.expected,
      status: row.status,
      owner: row.team?.name ?? row.owner?.name ?? null,
      submittedAt: (row.submittedAt ?? row.createdAt).toISOString(),
      issues: { error: of("error"), warning: of("warning") },
      isNewVersion: row.supersedesId !== null,
      isConflict: hasConflict(viewer, toAccess(row)),
      claim: by
        ? { name: names.get(by) ?? "—", isOwn: by === viewer.userId }
        : null,
      isObvious: false,
    };
  });
  return { runs, total };
}

const columns = {
  ...accessColumns,
  id: true,
  label: true,
  benchmarkId: true,
  evidence: true,
  answered: true,
  expected: true,
  createdAt: true,
  supersedesId: true,
  claimedById: true,
  model: { select: { displayName: true } },
  owner: { select: { name: true } },
  team: { select: { name: true } },
} satisfies Prisma.RunSelect;

const claimed = (claim: "all" | "free" | "mine", { userId }: Viewer) =>
  ({
    all: {},
    free: { claimedById: null },
    mine: { claimedById: userId },
  })[claim];

async function countIssues(ids: string[]): Promise<Map<string, number>> {
  const counts = await database().runIssue.groupBy({
    by: ["runId", "severity"],
    where: { runId: { in: ids } },
    _count: true,
  });
  return new Map(
    counts.map((each) => [`${each.runId} ${each.severity}`, each._count]),
  );
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const users = await database().user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, email: true },
  });
  return new Map(
    users.map((each) => [each.id, each.name ?? each.email ?? "—"]),
  );
}
