import { assertAdmin } from "./assert-admin.ts";
import { database } from "./client.ts";
import type { Model } from "./generated/client.ts";

/** A model as admins see it: every model, those of private runs too. */
export type AdminModel = Model & { runs: number };

/** As many are shown at once. */
export const modelsShown = 50;

/**
 * The models whose name has the words in it, by name.
 * @throws Error where the user is not an admin
 */
export async function findModelsForAdmin(
  adminId: string,
  q: string,
): Promise<AdminModel[]> {
  await assertAdmin(adminId);
  const contains = { contains: q, mode: "insensitive" } as const;
  const rows = await database().model.findMany({
    where: { OR: [{ name: contains }, { displayName: contains }, { slug: q }] },
    orderBy: { name: "asc" },
    take: modelsShown,
    include: { _count: { select: { runs: true } } },
  });
  return rows.map(({ _count, ...model }) => ({ ...model, runs: _count.runs }));
}
