import { z } from "zod";

/** `owner` also changes the team itself, `member` works on its runs, `viewer` reads them. */
export const teamRoleSchema = z.enum(["owner", "member", "viewer"]);
export type TeamRole = z.infer<typeof teamRoleSchema>;
