import { z } from "zod";
import { diagnoses } from "../schema/diagnosis.ts";
import type { DatasetMisses } from "../schema/misses.ts";
import { database } from "./client.ts";

/** Why the answers of some public runs missed, by run id and dataset; a run whose answers were not read has no entry. */
export async function listMisses(
  runIds: readonly string[],
): Promise<Map<string, DatasetMisses[]>> {
  if (runIds.length === 0) return new Map();
  const found = await database().score.findMany({
    where: {
      runId: { in: [...runIds] },
      level: "dataset",
      n: { gt: 0 },
      run: { status: "published", visibility: "public" },
    },
    select: { runId: true, key: true, n: true, lenient: true, diagnoses: true },
    orderBy: { key: "asc" },
  });
  const ofRuns = Map.groupBy(found, ({ runId }) => runId);
  return new Map(
    [...ofRuns]
      .map(([runId, scores]) => [runId, missesOf(scores)] as const)
      .filter(([, misses]) => misses.length > 0),
  );
}

/** Stored scores of one run's datasets as what its answers came to; nothing of those whose answers were not read. */
export function missesOf(
  scores: readonly {
    key: string;
    n: number;
    lenient: number | null;
    diagnoses: unknown;
  }[],
): DatasetMisses[] {
  return scores
    .filter(({ n, diagnoses: counts }) => n > 0 && counts !== null)
    .map((score) => ({
      dataset: score.key,
      n: score.n,
      hasAnswerScores: score.lenient !== null,
      diagnoses: countsSchema.parse(score.diagnoses),
    }));
}

const countsSchema = z.partialRecord(z.enum(diagnoses), z.number().int());
