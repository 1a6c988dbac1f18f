import { readableRuns } from "./readable-runs.ts";
import type { Viewer } from "../schema/access.ts";
import type { Duplicate } from "../schema/review-case.ts";
import { database } from "./client.ts";
import { pool } from "./pool.ts";

/**
 * Other runs that share a file with a run, or whose answers to a whole dataset are the same in every score and length.
 * Those that the viewer may not read are counted without a name.
 */
export async function listDuplicates(
  viewer: Viewer,
  runId: string,
): Promise<Duplicate[]> {
  const { rows } = await pool().query<{
    id: string;
    via: "file" | "answers";
    count: number;
  }>({
    name: "review-duplicates",
    text: `
      select other.run_id::text as id, 'file' as via, count(*)::int as count
      from run_files own join run_files other
        on other.file_id = own.file_id and other.run_id <> own.run_id
      where own.run_id = $1 group by other.run_id
      union all
      select other.run_id::text, 'answers', count(*)::int
      from answer_vectors own join answer_vectors other
        on other.dataset_id = own.dataset_id and other.run_id <> own.run_id
        and octet_length(other.data) = octet_length(own.data)
        and other.data = own.data
      where own.run_id = $1 group by other.run_id
      order by via desc, count desc, id`,
    values: [runId],
  });
  const readable = await database().run.findMany({
    where: {
      AND: [{ id: { in: rows.map(({ id }) => id) } }, readableRuns(viewer)],
    },
    select: {
      id: true,
      label: true,
      visibility: true,
      model: { select: { displayName: true } },
    },
  });
  const byId = new Map(readable.map((run) => [run.id, run]));
  return rows.map(({ id, via, count }) => {
    const run = byId.get(id);
    const named = run && {
      id,
      model: run.model.displayName,
      label: run.label,
      isPublic: run.visibility === "public",
    };
    return { run: named ?? null, via, count };
  });
}
