import type { AdminRun } from "../schema/admin-run.ts";
import type { RunStatus } from "../schema/run-status.ts";
import { adminRunColumns, toAdminRun } from "./admin-run-row.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";

/** How many runs one page of the list has. */
export const runsPerPage = 100;

/**
 * Every run, private ones too, the newest first.
 * @throws Error where the user is not an admin
 */
export async function listRunsForAdmin(
  adminId: string,
  wanted: {
    benchmark?: string | undefined;
    status?: RunStatus | undefined;
    /** From 1. */
    page: number;
  },
): Promise<{ runs: AdminRun[]; total: number }> {
  await assertAdmin(adminId);
  const where = {
    ...(wanted.benchmark === undefined
      ? {}
      : { benchmarkId: wanted.benchmark }),
    ...(wanted.status === undefined ? {} : { status: wanted.status }),
  };
  const total = await database().run.count({ where });
  const rows = await database().run.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (wanted.page - 1) * runsPerPage,
    take: runsPerPage,
    select: adminRunColumns,
  });
  const counts = await database().runIssue.groupBy({
    by: ["runId", "severity"],
    where: { runId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  const ofRun = Map.groupBy(counts, ({ runId }) => runId);
  const runs = rows.map((row) =>
    toAdminRun(
      row,
      (ofRun.get(row.id) ?? []).map(({ severity, _count }) => ({
        severity,
        count: _count,
      })),
    ),
  );
  return { runs, total };
}
