import { mayRead } from "../schema/access.ts";
import type { Viewer } from "../schema/access.ts";
import {
  proposedFactsSchema,
  uploadFixesSchema,
  uploadFoundSchema,
  uploadProgressSchema,
} from "../schema/upload.ts";
import type { UploadDetails } from "../schema/upload.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { getRunAccess } from "./get-run-access.ts";

const columns = {
  id: true,
  status: true,
  model: true,
  benchmarkId: true,
  label: true,
  teamId: true,
  facts: true,
  fixes: true,
  found: true,
  progress: true,
  createdAt: true,
  files: {
    select: { id: true, name: true, size: true, received: true },
    orderBy: { id: "asc" },
  },
} satisfies Prisma.UploadSelect;

/** An upload that a viewer may read, with what was found in it; null where there is none, or it is not theirs. */
export async function getUpload(
  viewer: Viewer,
  uploadId: string,
): Promise<UploadDetails | null> {
  const access = await getRunAccess(uploadId);
  // What was found on the way is no part of what is published.
  if (!access || !mayRead(viewer, { ...access, visibility: "private" }))
    return null;
  const row = await database().upload.findUnique({
    where: { id: uploadId },
    select: columns,
  });
  return row && toUpload(row);
}

function toUpload(
  row: Prisma.UploadGetPayload<{ select: typeof columns }>,
): UploadDetails {
  return {
    ...row,
    facts: proposedFactsSchema.parse(row.facts),
    fixes: uploadFixesSchema.parse(row.fixes),
    found: row.found === null ? null : uploadFoundSchema.parse(row.found),
    progress:
      row.progress === null ? null : uploadProgressSchema.parse(row.progress),
    createdAt: row.createdAt.toISOString(),
    files: row.files.map((file) => ({
      ...file,
      size: Number(file.size),
      received: Number(file.received),
    })),
  };
}
