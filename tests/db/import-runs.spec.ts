import { randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase } from "#lib/db/client.ts";
import { deleteRun } from "#lib/db/delete-run.ts";
import { pool } from "#lib/db/pool.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import type { ImportRequest } from "#lib/jobs/import-request.ts";
import { importRuns } from "#lib/jobs/import-runs.ts";
import { expect, test } from "../setup/database.ts";
import { countRows } from "./support/made-run.ts";

test.beforeAll(() => ensureBenchmarks(["kurabe-mini-1"]));
test.afterAll(() => closeDatabase());

/** Kurabe Mini answers, in a file of their own. */
function request(
  outputs: readonly string[],
  more: Partial<ImportRequest> = {},
): ImportRequest {
  const path = join(mkdtempSync(join(tmpdir(), "kurabe-import-")), "a.jsonl");
  const lines = outputs.map((output, index) =>
    JSON.stringify({ dataset: "mini_nli", index, output }),
  );
  writeFileSync(path, `${lines.join("\n")}\n`);
  return {
    benchmark: "kurabe-mini-1",
    model: `import-${randomUUID()}`,
    files: [{ path, name: "a.jsonl" }],
    ...more,
  };
}

test("answers become a scored run, on a worker thread, with NUL and lone surrogates as they were", async () => {
  const stages = new Set<string>();
  const outputs = ["entailment", "a\0b", "\uD800"];
  const [outcome] = await importRuns([request(outputs)], {
    onProgress: (_, { stage }) => stages.add(stage),
  });
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  expect([...stages]).toEqual(["hash", "rows", "scores", "files", "commit"]);
  const { rows } = await pool().query<{ output: string; encoding: string }>(
    `select p.output, p.encoding from predictions p join questions q on q.id = p.question_id
     where p.run_id = $1 order by q.position`,
    [outcome.runId],
  );
  expect(rows).toEqual([
    { output: "entailment", encoding: "plain" },
    { output: '"a\\u0000b"', encoding: "json" },
    { output: '"\\ud800"', encoding: "json" },
  ]);
  const { rows: runs } = await pool().query(
    "select evidence, answered, status, visibility from runs where id = $1",
    [outcome.runId],
  );
  expect(runs).toEqual([
    {
      evidence: outcome.scores.evidence,
      answered: 3,
      status: "ready",
      visibility: "private",
    },
  ]);
});

test("the same files again, under any name of the model, are known before any work", async () => {
  const first = request(["neutral"]);
  const [stored] = await importRuns([first]);
  if (!stored?.ok) throw new Error(JSON.stringify(stored));
  const before = await countRows();
  const stages: string[] = [];
  const again = { ...first, model: first.model.toUpperCase(), label: "again" };
  const outcomes = await importRuns([again], {
    onProgress: (_, { stage }) => stages.push(stage),
  });
  expect(outcomes).toEqual([
    { ok: false, reason: "already-imported", runId: stored.runId },
  ]);
  expect(stages).toEqual(["hash"]);
  expect(await countRows()).toEqual(before);
});

test("what fails or is refused leaves nothing and does not touch the others", async () => {
  const before = await countRows();
  const missing = [{ path: "/nowhere/a.jsonl", name: "a.jsonl" }];
  const junk = request([]);
  writeFileSync(junk.files[0]?.path ?? "", "no format at all\n");
  const good = request(["neutral", "entailment"]);
  const requests = [
    request([], { files: missing }),
    junk,
    request(["x"], { benchmark: "no-such" }),
    good,
  ];
  const outcomes = await importRuns(requests, { concurrency: 2 });
  expect(outcomes).toMatchObject([
    { reason: "failed", message: expect.stringContaining("ENOENT") },
    { reason: "errors" },
    { reason: "failed", message: "The benchmark no-such is not stored." },
    { ok: true },
  ]);
  const runId = outcomes[3]?.ok ? outcomes[3].runId : "";
  await deleteRun(runId, null);
  const { models: _, audit_events: __, ...rest } = await countRows();
  expect(before).toMatchObject(rest);
});

test("the same content asked for many times at once is stored once", async () => {
  const one = request(["contradiction"]);
  const outcomes = await importRuns([one, one, one, one], { concurrency: 4 });
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const runs = outcomes.map((o) => ("runId" in o ? o.runId : "none"));
  expect(new Set(runs).size).toBe(1);
});
