import { z } from "zod";
import { mayRead, type Viewer } from "../schema/access.ts";
import type { ApiRunDetail } from "../schema/api/run.ts";
import { benchmarkSchema } from "../schema/benchmark.ts";
import { issueSchema, type Issue } from "../schema/issue.ts";
import { getRunAccess } from "./get-run-access.ts";
import { apiRunRowSchema, RUN_COLUMNS, RUN_TABLES } from "./list-api-runs.ts";
import { pool } from "./pool.ts";
import { scoreTree, storedNodeSchema } from "./score-tree.ts";

/**
 * A run with its numbers, as far as a viewer may read it; null stands for a visitor. Null where there is none and where
 * it is not theirs to see.
 */
export async function getApiRun(
  viewer: Viewer | null,
  runId: string,
): Promise<ApiRunDetail | null> {
  const access = await getRunAccess(runId);
  if (!access?.isRun || !mayRead(viewer, access)) return null;
  const { rows } = await pool().query({
    name: "api-run",
    text: `select ${RUN_COLUMNS}, b.definition,
        (select coalesce(jsonb_agg(to_jsonb(node) - 'run_id'), '[]')
         from scores node where node.run_id = r.id) as nodes,
        (select coalesce(jsonb_agg(jsonb_build_object(
           'format', rf.adapter, 'sha256', f.sha256, 'size', f.size
         ) order by f.sha256), '[]')
         from run_files rf join files f on f.id = rf.file_id
         where rf.run_id = r.id) as files
      ${RUN_TABLES}
      join benchmarks b on b.id = r.benchmark_id
      where r.id = $1`,
    values: [runId],
  });
  if (!rows[0]) return null;
  const { definition, nodes, ...run } = rowSchema.parse(rows[0]);
  const issues = run.visibility === "public" ? null : await issuesOf(runId);
  return { ...run, scores: scoreTree(definition, nodes), issues };
}

async function issuesOf(runId: string): Promise<Issue[]> {
  const { rows } = await pool().query({
    name: "api-run-issues",
    text: `select severity, code, place, params from run_issues
           where run_id = $1 order by position limit 200`,
    values: [runId],
  });
  return rows.map(({ place, ...rest }) =>
    issueSchema.parse({ ...rest, place: place ?? undefined }),
  );
}

const rowSchema = apiRunRowSchema.extend({
  definition: benchmarkSchema,
  nodes: z.array(storedNodeSchema),
  files: z.array(
    z.object({ format: z.string(), sha256: z.string(), size: z.number() }),
  ),
});
