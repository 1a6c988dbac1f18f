import { database } from "./client.ts";
import { uuidV7 } from "./uuid-v7.ts";

/** Makes a team that its maker owns, with the audit event. Not ok where the slug is taken. */
export async function createTeam(team: {
  slug: string;
  name: string;
  userId: string;
}): Promise<{ ok: boolean }> {
  const { slug, name, userId } = team;
  return database().$transaction(async (tx) => {
    const id = uuidV7();
    const { count } = await tx.team.createMany({
      data: { id, slug, name },
      skipDuplicates: true,
    });
    if (count === 0) return { ok: false };
    await tx.membership.create({ data: { teamId: id, userId, role: "owner" } });
    await tx.auditEvent.create({
      data: {
        actorId: userId,
        action: "team.created",
        subjectType: "team",
        subjectId: id,
        details: { slug },
      },
    });
    return { ok: true };
  });
}
