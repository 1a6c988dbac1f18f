import { database } from "./client.ts";

/** Makes somebody an administrator by the operator's word, with an account where they have none, and the audit event. @returns their id */
export async function ensureAdmin(email: string): Promise<string> {
  return database().$transaction(async (tx) => {
    const known = await tx.user.findUnique({ where: { email } });
    const user =
      known ??
      (await tx.user.create({
        // The operator vouches for the address.
        data: { email, role: "admin", emailVerified: new Date() },
      }));
    if (known?.role === "admin") return user.id;
    await tx.user.update({ where: { id: user.id }, data: { role: "admin" } });
    await tx.auditEvent.create({
      data: {
        actorId: null,
        action: known ? "user.role_changed" : "user.created",
        subjectType: "user",
        subjectId: user.id,
        details: { role: "admin", reason: "command" },
      },
    });
    return user.id;
  });
}
