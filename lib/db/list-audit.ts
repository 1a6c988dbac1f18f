import type { AuditLine } from "../schema/audit.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** Events on one page of the audit log. */
export const auditPageSize = 100;

/**
 * The audit log, the newest first, filtered; `next` is where an older page begins, null at the end.
 * @throws Error where the user is not an admin
 */
export async function listAudit(
  adminId: string,
  wanted: {
    /** Part of a name or an e-mail address. */
    actor: string;
    /** How the action begins: `run.`, `model.updated`. */
    action: string;
    /** A subject's id, or its kind: `run`. */
    subject: string;
    /** Days in Japan, both included; empty: no limit. */
    from: string;
    to: string;
    before?: string | undefined;
  },
): Promise<{ lines: AuditLine[]; next: string | null }> {
  await assertAdmin(adminId);
  const { actor, action, subject } = wanted;
  const contains = { contains: actor, mode: "insensitive" } as const;
  const where: Prisma.AuditEventWhereInput = {
    ...(actor === ""
      ? {}
      : { actor: { OR: [{ name: contains }, { email: contains }] } }),
    ...(action === "" ? {} : { action: { startsWith: action } }),
    ...(subject === ""
      ? {}
      : { OR: [{ subjectId: subject }, { subjectType: subject }] }),
    at: between(wanted.from, wanted.to),
    ...(wanted.before === undefined
      ? {}
      : { id: { lt: BigInt(wanted.before) } }),
  };
  const rows = await database().auditEvent.findMany({
    where,
    orderBy: { id: "desc" },
    take: auditPageSize + 1,
    include: { actor: { select: { name: true, email: true } } },
  });
  const shown = rows.slice(0, auditPageSize);
  const isEnd = rows.length <= auditPageSize;
  return {
    lines: shown.map((row) => ({
      id: row.id.toString(),
      at: row.at.toISOString(),
      actor: row.actor?.email ?? row.actor?.name ?? null,
      action: row.action,
      subjectType: row.subjectType,
      subjectId: row.subjectId,
      details: JSON.stringify(row.details),
    })),
    next: isEnd ? null : (shown.at(-1)?.id.toString() ?? null),
  };
}

const midnight = (day: string) => Date.parse(`${day}T00:00:00+09:00`);

const between = (from: string, to: string): Prisma.DateTimeFilter => ({
  ...(from === "" ? {} : { gte: new Date(midnight(from)) }),
  ...(to === "" ? {} : { lt: new Date(midnight(to) + 86_400_000) }),
});
