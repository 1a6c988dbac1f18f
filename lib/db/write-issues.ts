import type pg from "pg";
import type { Issue } from "../schema/issue.ts";
import { CopyBuffer, uuidBytes } from "./copy-buffer.ts";
import { copyInto } from "./copy-into.ts";

/** Writes what validation had to say of a run, in its transaction and in the order given. */
export async function writeIssues(
  client: pg.ClientBase,
  runId: string,
  issues: readonly Issue[],
): Promise<void> {
  const run = uuidBytes(runId);
  const out = new CopyBuffer(6);
  issues.forEach((issue, position) => {
    out.row();
    out.bytes(run);
    out.int4(position);
    out.text(issue.severity);
    out.text(issue.code);
    out.text(issue.place ? JSON.stringify(issue.place) : null);
    out.text(JSON.stringify(issue.params));
  });
  if (out.rows > 0)
    await copyInto(
      client,
      "run_issues (run_id, position, severity, code, place, params)",
      out.take(),
    );
}
