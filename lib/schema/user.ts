import { z } from "zod";

export const userRoleSchema = z.enum(["member", "reviewer", "admin"]);
export type UserRole = z.infer<typeof userRoleSchema>;

/** What somebody's mails are written in. */
export type Language = "ja" | "en";

/** Who is signed in, as the database has them now. */
export interface SignedInUser {
  id: string;
  name: string | null;
  email: string | null;
  role: UserRole;
}

/** One sign-in of a user. Times are ISO instants. */
export interface UserSession {
  /** The beginning of its hash: enough to tell a user's own sessions apart. */
  id: string;
  isThis: boolean;
  createdAt: string;
  expires: string;
}
