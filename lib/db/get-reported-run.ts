import { database } from "./client.ts";

/** The public run that somebody wants to tell of; null where it is not public or not there. */
export async function getReportedRun(runId: string): Promise<{
  model: string;
  label: string;
  slug: string;
  benchmarkId: string;
} | null> {
  const run = await database().run.findFirst({
    where: { id: runId, visibility: "public" },
    select: {
      label: true,
      benchmarkId: true,
      model: { select: { displayName: true, slug: true } },
    },
  });
  if (!run) return null;
  const { model, ...rest } = run;
  return { ...rest, model: model.displayName, slug: model.slug };
}
