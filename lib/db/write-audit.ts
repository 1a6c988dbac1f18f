import type pg from "pg";

/** One state change, for the record. */
export interface AuditEntry {
  /** Null: the operator on the command line, or the system. */
  actorId: string | null;
  /** `run.imported`, `model.updated` ... */
  action: string;
  subjectType:
    "run" | "model" | "benchmark" | "user" | "team" | "token" | "setting";
  subjectId: string;
  details?: Record<string, string | number | null | readonly string[]>;
}

/** Records a state change in the transaction that makes it. */
export async function writeAudit(
  client: pg.ClientBase,
  entry: AuditEntry,
): Promise<void> {
  await client.query({
    name: "write-audit",
    text: `insert into audit_events (actor_id, action, subject_type, subject_id, details)
           values ($1, $2, $3, $4, $5)`,
    values: [
      entry.actorId,
      entry.action,
      entry.subjectType,
      entry.subjectId,
      JSON.stringify(entry.details ?? {}),
    ],
  });
}
