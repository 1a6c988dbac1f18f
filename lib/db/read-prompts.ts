import { pool } from "./pool.ts";
import type { TextEncoding } from "./text-encoding.ts";

export interface StoredPrompt {
  text: string;
  encoding: TextEncoding;
}

/** Prompts of public runs, by `run number`. */
export async function readPrompts(
  wanted: readonly { runId: string; number: number }[],
): Promise<Map<string, StoredPrompt>> {
  if (wanted.length === 0) return new Map();
  const { rows } = await pool().query<
    StoredPrompt & { run_id: string; number: number }
  >({
    name: "explorer-prompts",
    text: `select p.run_id::text, p.number, p.text, p.encoding
           from unnest($1::uuid[], $2::int[]) a(run, number)
           join runs r on r.id = a.run
             and r.status = 'published' and r.visibility = 'public'
           join prompts p on p.run_id = a.run and p.number = a.number`,
    values: [
      wanted.map(({ runId }) => runId),
      wanted.map(({ number }) => number),
    ],
  });
  return new Map(
    rows.map(({ run_id, number, text, encoding }) => [
      `${run_id} ${number}`,
      { text, encoding },
    ]),
  );
}
