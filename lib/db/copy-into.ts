import { once } from "node:events";
import type pg from "pg";
import { from } from "pg-copy-streams";

/** A table with its columns in the order in which rows are written: `scores (run_id, key)`. Constant text, never input. */
export type CopyTarget = `${string} (${string})`;

/** Sends one whole binary COPY stream, as `CopyBuffer.take` makes it. */
export async function copyInto(
  client: pg.ClientBase,
  target: CopyTarget,
  stream: Buffer,
): Promise<void> {
  const sink = client.query(from(`copy ${target} from stdin (format binary)`));
  const finished = once(sink, "finish");
  sink.end(stream);
  await finished;
}
