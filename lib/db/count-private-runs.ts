import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/**
 * How many other runs of this run's model, or of models of the same base, its owner or team has made on this benchmark
 * and not published: what was tried before this was shown.
 */
export async function countPrivateRuns(
  runId: string,
  tx: Prisma.TransactionClient = database(),
): Promise<number> {
  const { ownerId, teamId, benchmarkId, modelId, model } =
    await tx.run.findUniqueOrThrow({
      where: { id: runId },
      select: {
        ownerId: true,
        teamId: true,
        benchmarkId: true,
        modelId: true,
        model: { select: { name: true, baseModel: true } },
      },
    });
  const names = [model.name, ...(model.baseModel ? [model.baseModel] : [])];
  return tx.run.count({
    where: {
      id: { not: runId },
      benchmarkId,
      visibility: { not: "public" },
      teamId,
      ...(teamId === null ? { ownerId } : {}),
      OR: [
        { modelId },
        {
          model: {
            OR: [{ baseModel: { in: names } }, { name: { in: names } }],
          },
        },
      ],
    },
  });
}
