/** One line of the audit log, for admins. */
export interface AuditLine {
  /** Ascending in time; a big integer as text. */
  id: string;
  /** ISO instant. */
  at: string;
  /** Null: the operator, the system, or an account that is gone. */
  actor: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details: string;
}
