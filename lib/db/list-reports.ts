import type { Viewer } from "../schema/access.ts";
import type { ProblemReport } from "../schema/problem-report.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** As many reports are shown at once; open ones come first, so that closing shows the next. */
export const reportsShown = 100;

/** Reports: open ones, oldest first, then the last that were closed. Nothing for whoever is no reviewer. */
export async function listReports(viewer: Viewer): Promise<{
  open: ProblemReport[];
  closed: ProblemReport[];
  openCount: number;
}> {
  if (viewer.role === "member") return { open: [], closed: [], openCount: 0 };
  const include = { run: { include: { model: true } } } as const;
  const [open, closed, openCount] = await Promise.all([
    database().report.findMany({
      where: { closedAt: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: reportsShown,
      include,
    }),
    database().report.findMany({
      where: { closedAt: { not: null } },
      orderBy: [{ closedAt: "desc" }, { id: "desc" }],
      take: 20,
      include,
    }),
    database().report.count({ where: { closedAt: null } }),
  ]);
  return { open: open.map(toReport), closed: closed.map(toReport), openCount };
}

type Row = Prisma.ReportGetPayload<{
  include: { run: { include: { model: true } } };
}>;

function toReport({ run, ...row }: Row): ProblemReport {
  return {
    id: row.id,
    run: {
      id: run.id,
      model: run.model.displayName,
      slug: run.model.slug,
      label: run.label,
    },
    subject: row.subject,
    body: row.body,
    contact: row.contact,
    createdAt: row.createdAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    answer: row.answer,
  };
}
