import { z } from "zod";

/** `owner` also changes the team itself, `member` works on its runs, `viewer` reads them. */
export const teamRoleSchema = z.enum(["owner", "member", "viewer"]);
export type TeamRole = z.infer<typeof teamRoleSchema>;

/** A team's name in addresses. */
export const teamSlugSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](-?[a-z0-9]){1,38}$/, "slug");

export const teamNameSchema = z
  .string()
  .trim()
  .min(1, "nameMissing")
  .max(80, "nameLong");

/** For how many days an invitation holds. */
export const invitationDays = 7;

/** A team in its member's list. */
export interface TeamEntry {
  slug: string;
  name: string;
  role: TeamRole;
  members: number;
}

/** A team as its members see it. Times are ISO instants. */
export interface TeamSheet {
  id: string;
  slug: string;
  name: string;
  /** The reader's own role. */
  role: TeamRole;
  members: {
    userId: string;
    name: string | null;
    email: string | null;
    role: TeamRole;
    since: string;
  }[];
  /** Those that hold; for owners only. */
  invitations: { id: string; role: TeamRole; expires: string }[];
}
