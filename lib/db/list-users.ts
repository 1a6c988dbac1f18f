import type { ListedUser } from "../schema/listed-user.ts";
import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";

/** Users on one page. */
export const usersPerPage = 100;

/**
 * The users whose name or e-mail address has the words in it, the newest first.
 * @throws Error where the user is not an admin
 */
export async function listUsers(
  adminId: string,
  { q, page }: { q: string; page: number },
): Promise<{ users: ListedUser[]; total: number }> {
  await assertAdmin(adminId);
  const contains = { contains: q, mode: "insensitive" } as const;
  const where =
    q === "" ? {} : { OR: [{ name: contains }, { email: contains }] };
  const [rows, total] = await Promise.all([
    database().user.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * usersPerPage,
      take: usersPerPage,
      select: {
        id: true,
        name: true,
        email: true,
        role: true,
        suspendedAt: true,
        createdAt: true,
        _count: { select: { runs: true } },
      },
    }),
    database().user.count({ where }),
  ]);
  const users = rows.map(({ suspendedAt, createdAt, _count, ...user }) => ({
    ...user,
    isSuspended: suspendedAt !== null,
    createdAt: createdAt.toISOString(),
    runs: _count.runs,
    isSelf: user.id === adminId,
  }));
  return { users, total };
}
