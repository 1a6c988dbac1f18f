import { pool } from "../../lib/db/pool.ts";
import { setRunStatus } from "../../lib/db/set-run-status.ts";

/** Milliseconds from the commit of each change of the public state until a page is another one, asked for all the time. */
export async function timesOfChanges(
  url: string,
  changes: number,
): Promise<number[]> {
  const { rows } = await pool().query<{ id: string }>(
    "select id from runs where status = 'published' order by id limit 1",
  );
  const runId = rows[0]?.id ?? "";
  const etag = async () =>
    (await fetch(url, { method: "HEAD" })).headers.get("etag");
  const times: number[] = [];
  for (let change = 0; change < changes; change++) {
    const isOut = change % 2 === 1;
    const old = await etag();
    await setRunStatus({
      runId,
      transition: isOut ? "publish" : "withdraw",
      expected: isOut ? "withdrawn" : "published",
      actorId: null,
    });
    const committed = performance.now();
    while ((await etag()) === old);
    times.push(performance.now() - committed);
  }
  return times;
}
