import type { AdminRunDetails } from "../schema/admin-run.ts";
import { issueSchema, severitySchema } from "../schema/issue.ts";
import type { Issue } from "../schema/issue.ts";
import { adminRunColumns, toAdminRun } from "./admin-run-row.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";

/** How many issues of each severity are read at most. */
export const issuesShown = 200;

/**
 * A run with its issues, or null where there is none.
 * @throws Error where the user is not an admin
 */
export async function getRunForAdmin(
  adminId: string,
  runId: string,
): Promise<AdminRunDetails | null> {
  await assertAdmin(adminId);
  const row = await database().run.findUnique({
    where: { id: runId },
    select: {
      ...adminRunColumns,
      attribution: true,
      owner: { select: { email: true } },
      files: { select: { name: true }, orderBy: { name: "asc" } },
    },
  });
  if (!row) return null;
  const counts = await database().runIssue.groupBy({
    by: ["severity"],
    where: { runId },
    _count: true,
  });
  return {
    ...toAdminRun(
      row,
      counts.map(({ severity, _count }) => ({ severity, count: _count })),
    ),
    attribution: row.attribution,
    owner: row.owner?.email ?? null,
    files: row.files.map(({ name }) => name),
    firstIssues: await firstIssues(runId),
  };
}

async function firstIssues(runId: string): Promise<Issue[]> {
  const rows = await Promise.all(
    severitySchema.options.map((severity) =>
      database().runIssue.findMany({
        where: { runId, severity },
        orderBy: { position: "asc" },
        take: issuesShown,
      }),
    ),
  );
  return rows
    .flat()
    .map(({ severity, code, place, params }) =>
      issueSchema.parse({ severity, code, params, place: place ?? undefined }),
    );
}
