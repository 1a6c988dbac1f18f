import { benchmarkSchema } from "../schema/benchmark.ts";
import { mayRead, type Viewer } from "../schema/access.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { accessColumns, toAccess } from "./get-run-access.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** A run for a viewer; null where there is none that they may read. */
export async function getRunSheet(
  viewer: Viewer | null,
  runId: string,
): Promise<RunSheet | null> {
  const row = await database().run.findUnique({
    where: { id: runId },
    select: columns,
  });
  return row && mayRead(viewer, toAccess(row)) ? toSheet(row) : null;
}

/** The unlisted run of a link, whoever asks; null where the link is none, or none any more. */
export async function getRunOfLink(linkHash: string): Promise<RunSheet | null> {
  const row = await database().run.findUnique({
    where: { linkHash },
    select: columns,
  });
  return row && row.visibility !== "private" ? toSheet(row) : null;
}

const columns = {
  ...accessColumns,
  id: true,
  label: true,
  evidence: true,
  questionSetHash: true,
  shots: true,
  promptTemplateHash: true,
  judge: true,
  judgePrompt: true,
  answered: true,
  expected: true,
  attribution: true,
  createdAt: true,
  publishedAt: true,
  withdrawalReason: true,
  supersedesId: true,
  linkHash: true,
  model: { select: { id: true, slug: true, name: true, displayName: true } },
  benchmark: { select: { definition: true } },
  owner: { select: { name: true } },
  team: { select: { name: true } },
  scores: true,
  supersededBy: {
    where: { status: { in: ["published", "superseded"] } },
    select: { id: true },
    orderBy: { publishedAt: "desc" },
    take: 1,
  },
  files: {
    select: {
      name: true,
      adapter: true,
      file: { select: { sha256: true, size: true } },
    },
    orderBy: { name: "asc" },
  },
} satisfies Prisma.RunSelect;

type Row = Prisma.RunGetPayload<{ select: typeof columns }>;

function toSheet(row: Row): RunSheet {
  const { ownerId: _, teamId: __, linkHash, supersededBy, team, ...rest } = row;
  return {
    ...rest,
    benchmark: benchmarkSchema.parse(row.benchmark.definition),
    owner: team?.name ?? row.owner?.name ?? null,
    createdAt: row.createdAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    supersededById: supersededBy[0]?.id ?? null,
    hasLink: linkHash !== null && row.visibility === "unlisted",
    scores: row.scores.map(
      ({ level, key, value, n, answered, expected, claimed }) => ({
        level,
        key,
        value,
        n,
        answered,
        expected,
        claimed,
      }),
    ),
    files: row.files.map(({ name, adapter, file }) => ({
      name,
      adapter,
      sha256: file.sha256,
      size: Number(file.size),
    })),
  };
}
