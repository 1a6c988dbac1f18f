import type { UserRole } from "./user.ts";

/** A user as admins see them. */
export interface ListedUser {
  id: string;
  name: string | null;
  email: string | null;
  role: UserRole;
  isSuspended: boolean;
  /** ISO instant. */
  createdAt: string;
  runs: number;
  isSelf: boolean;
}
