import type { AdminRun } from "../schema/admin-run.ts";
import type { Prisma } from "./generated/client.ts";

/** The columns that an `AdminRun` is made of. */
export const adminRunColumns = {
  id: true,
  label: true,
  benchmarkId: true,
  evidence: true,
  answered: true,
  expected: true,
  status: true,
  visibility: true,
  createdAt: true,
  model: { select: { displayName: true } },
} satisfies Prisma.RunSelect;

type Row = Prisma.RunGetPayload<{ select: typeof adminRunColumns }>;

/** A run as admins see it, from its row and its numbers of issues. */
export function toAdminRun(
  row: Row,
  counts: readonly { severity: string; count: number }[],
): AdminRun {
  const of = (severity: string) =>
    counts.find((each) => each.severity === severity)?.count ?? 0;
  return {
    id: row.id,
    model: row.model.displayName,
    label: row.label,
    benchmarkId: row.benchmarkId,
    evidence: row.evidence,
    answered: row.answered,
    expected: row.expected,
    status: row.status,
    visibility: row.visibility,
    createdAt: row.createdAt.toISOString(),
    issues: { error: of("error"), warning: of("warning"), info: of("info") },
  };
}
