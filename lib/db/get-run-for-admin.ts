import type { AdminRunDetails } from "../schema/admin-run.ts";
import { adminRunColumns, toAdminRun } from "./admin-run-row.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";
import { listRunIssues } from "./list-run-issues.ts";

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
  const { issues, firstIssues } = await listRunIssues(runId);
  return {
    ...toAdminRun(row, []),
    issues,
    attribution: row.attribution,
    owner: row.owner?.email ?? null,
    files: row.files.map(({ name }) => name),
    firstIssues,
  };
}
