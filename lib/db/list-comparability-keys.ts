import type { ComparabilityKeys } from "../schema/model-page.ts";
import { database } from "./client.ts";

/** What decides whether runs can be compared, by run id; public ones only. */
export async function listComparabilityKeys(
  runIds: readonly string[],
): Promise<Map<string, ComparabilityKeys>> {
  return keysOf({ id: { in: [...runIds] } });
}

/** The same of all runs on one benchmark's board. */
export async function listBoardComparability(
  benchmarkId: string,
): Promise<Map<string, ComparabilityKeys>> {
  return keysOf({ benchmarkId });
}

async function keysOf(
  where: { id: { in: string[] } } | { benchmarkId: string },
): Promise<Map<string, ComparabilityKeys>> {
  const runs = await database().run.findMany({
    where: { ...where, status: "published", visibility: "public" },
    select: {
      id: true,
      evidence: true,
      questionSetHash: true,
      shots: true,
      promptTemplateHash: true,
      judge: true,
      judgePrompt: true,
    },
  });
  return new Map(runs.map(({ id, ...keys }) => [id, keys]));
}
