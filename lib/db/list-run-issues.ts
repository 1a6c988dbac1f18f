import { issueSchema, severitySchema, type Issue } from "../schema/issue.ts";
import { database } from "./client.ts";

/** How many issues of each severity are read at most. */
export const issuesShown = 200;

/** A run's issues: how many of each severity, and the first of each. Asks nobody's leave. */
export async function listRunIssues(runId: string): Promise<{
  issues: Record<"error" | "warning" | "info", number>;
  firstIssues: Issue[];
}> {
  const counts = await database().runIssue.groupBy({
    by: ["severity"],
    where: { runId },
    _count: true,
  });
  const of = (severity: string) =>
    counts.find((each) => each.severity === severity)?._count ?? 0;
  const rows = await Promise.all(
    severitySchema.options.map((severity) =>
      database().runIssue.findMany({
        where: { runId, severity },
        orderBy: { position: "asc" },
        take: issuesShown,
      }),
    ),
  );
  return {
    issues: { error: of("error"), warning: of("warning"), info: of("info") },
    firstIssues: rows.flat().map(({ severity, code, place, params }) =>
      issueSchema.parse({
        severity,
        code,
        params,
        place: place ?? undefined,
      }),
    ),
  };
}
