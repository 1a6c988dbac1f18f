import type { UserRole } from "../schema/user.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";

export type UserChange =
  { kind: "role"; role: UserRole } | { kind: "suspend" } | { kind: "restore" };

/**
 * Changes what a user may do: their role, or whether they may do anything. Suspending also ends their sessions. Not ok
 * for oneself, so that nobody locks the last admin out, and where there is no such user.
 * @throws Error where the user who does it is not an admin
 */
export async function setUserStanding(
  adminId: string,
  userId: string,
  change: UserChange,
): Promise<{ ok: boolean }> {
  await assertAdmin(adminId);
  if (adminId === userId) return { ok: false };
  return database().$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user) return { ok: false };
    const data =
      change.kind === "role"
        ? { role: change.role }
        : { suspendedAt: change.kind === "suspend" ? new Date() : null };
    await tx.user.update({ where: { id: userId }, data });
    if (change.kind === "suspend")
      await tx.session.deleteMany({ where: { userId } });
    await tx.auditEvent.create({
      data: {
        actorId: adminId,
        action: `user.${{ role: "role_set", suspend: "suspended", restore: "restored" }[change.kind]}`,
        subjectType: "user",
        subjectId: userId,
        details:
          change.kind === "role" ? { from: user.role, to: change.role } : {},
      },
    });
    return { ok: true };
  });
}
