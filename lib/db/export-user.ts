import { database } from "./client.ts";

/** Everything that is kept about a user, as plain data for themselves: no hash of a secret, and nothing of others. */
export async function exportUser(userId: string) {
  const db = database();
  const where = { userId };
  const [user, sessions, tokens, uploads, runs, comments, notifications] =
    await Promise.all([
      readPerson(userId),
      db.session.findMany({
        where,
        select: { createdAt: true, expires: true },
      }),
      db.apiToken.findMany({ where, omit: { tokenHash: true, userId: true } }),
      db.upload.findMany({
        where: { ownerId: userId },
        omit: { found: true, progress: true, ownerId: true },
        include: { files: { select: { name: true, sha256: true } } },
      }),
      db.run.findMany({
        where: { ownerId: userId },
        omit: { linkHash: true, ownerId: true, claimedById: true },
        include: {
          model: { select: { name: true } },
          files: { select: { name: true, file: { select: { sha256: true } } } },
        },
      }),
      db.comment.findMany({
        where: { authorId: userId },
        omit: { authorId: true },
      }),
      db.notification.findMany({ where, omit: { userId: true } }),
    ]);
  const events = await db.auditEvent.findMany({
    where: { actorId: userId },
    omit: { actorId: true, id: true },
    orderBy: { id: "asc" },
  });
  return {
    ...user,
    sessions,
    tokens,
    uploads,
    runs,
    comments,
    notifications,
    events,
  };
}

/** The person, how they sign in, and their teams. */
function readPerson(userId: string) {
  return database().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      emailVerified: true,
      language: true,
      role: true,
      createdAt: true,
      accounts: { select: { provider: true, providerAccountId: true } },
      memberships: {
        select: {
          role: true,
          createdAt: true,
          team: { select: { slug: true, name: true } },
        },
      },
    },
  });
}
