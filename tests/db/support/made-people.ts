import { randomUUID } from "node:crypto";
import { saveUser } from "#lib/db/save-user.ts";
import type { Viewer } from "#lib/schema/access.ts";
import type { UserRole } from "#lib/schema/user.ts";

/** A user of its own for a test, as they sign in with a browser. */
export async function madeViewer(role: UserRole = "member"): Promise<Viewer> {
  const saved = await saveUser({
    email: `${randomUUID()}@example.org`,
    name: `Made ${role}`,
    role,
    passwordHash: null,
    actorId: null,
    reason: "test",
  });
  if (!saved.ok) throw new Error("The e-mail is taken.");
  return { userId: saved.id, role, teams: {}, scopes: "all" };
}
