import { z } from "zod";

/** What a user is told of: the audit events that concern them. */
export const notificationKindSchema = z.enum([
  "run.submitted",
  "run.changes_requested",
  "run.rejected",
  "run.approved",
  "run.published",
  "run.withdrawn",
  "run.superseded",
  "comment.added",
  "report.received",
  "report.closed",
]);
export type NotificationKind = z.infer<typeof notificationKindSchema>;

export const notificationDetailsSchema = z.object({
  /** The model's name when it happened. */
  model: z.string().catch("").default(""),
  /** The words that came with it. */
  words: z.string().optional().catch(undefined),
});
export type NotificationDetails = z.infer<typeof notificationDetailsSchema>;

/** Something that a user is told of. */
export interface UserNotification extends NotificationDetails {
  id: string;
  kind: NotificationKind;
  runId: string | null;
  /** ISO instant. */
  createdAt: string;
  isRead: boolean;
}

/** A kind as a message's key: keys have no dots. */
export const kindKey = (kind: NotificationKind) =>
  kind.replace(".", "_") as Underscored<NotificationKind>;

type Underscored<Kind extends string> = Kind extends `${infer A}.${infer B}`
  ? `${A}_${B}`
  : never;
