import { proposedFactsSchema, uploadFixesSchema } from "../schema/upload.ts";
import type { ProposedFacts, UploadFixes } from "../schema/upload.ts";
import { database } from "./client.ts";

/** An upload as the worker needs it. */
export interface UploadWork {
  uploadId: string;
  attempt: string;
  ownerId: string;
  teamId: string | null;
  supersedesId: string | null;
  model: string | null;
  benchmarkId: string | null;
  label: string;
  facts: ProposedFacts;
  fixes: UploadFixes;
}

/** The upload that a try is to process; null where it is not to be processed, or by another try. For the worker alone. */
export async function getUploadWork(
  uploadId: string,
  attempt: string,
): Promise<UploadWork | null> {
  const row = await database().upload.findFirst({
    where: {
      id: uploadId,
      status: "processing",
      progress: { path: ["attempt"], equals: attempt },
    },
  });
  if (!row) return null;
  const { ownerId, teamId, supersedesId, model, benchmarkId, label } = row;
  return {
    uploadId,
    attempt,
    ownerId,
    teamId,
    supersedesId,
    model,
    benchmarkId,
    label,
    facts: proposedFactsSchema.parse(row.facts),
    fixes: uploadFixesSchema.parse(row.fixes),
  };
}
