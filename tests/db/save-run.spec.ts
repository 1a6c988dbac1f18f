import { randomBytes } from "node:crypto";
import { zstdDecompressSync } from "node:zlib";
import { closePool, pool } from "#lib/db/pool.ts";
import { saveRun } from "#lib/db/save-run.ts";
import type { NewRun } from "#lib/db/save-run.ts";
import { expect, test } from "../setup/database.ts";
import {
  countRows,
  madeFile,
  madeResult,
  madeRows,
  madeRun,
  rowsOf,
  saveMadeBenchmark,
} from "./support/made-run.ts";

test.afterAll(() => closePool());

async function one(sql: string, runId: string) {
  const { rows } = await pool().query<Record<string, unknown>>(sql, [runId]);
  return rows[0];
}

test("a run is stored whole, with every number as it was", async () => {
  const benchmark = await saveMadeBenchmark();
  const run = await madeRun(benchmark, { label: "2023", publish: true });
  const saved = await saveRun(run);
  if (!saved.ok) throw new Error(saved.reason);
  const { runId } = saved;
  expect(saved).toMatchObject({ model: run.model, newModel: true });
  expect(
    await one(
      `select r.status, r.visibility, r.evidence, r.answered, r.expected, r.facts, r.shots, r.judge, r.label,
              r.published_at is not null as dated, m.slug, m.display_name
       from runs r join models m on m.id = r.model_id where r.id = $1`,
      runId,
    ),
  ).toEqual({
    status: "published",
    visibility: "public",
    evidence: "recomputed",
    answered: 3,
    expected: 4,
    facts: { harness: "made", odd: "\uDC00\0" },
    shots: 4,
    judge: "gpt-4",
    label: "2023",
    dated: true,
    slug: run.model.toLowerCase().replace("/", "--"),
    display_name: run.model.slice("org/".length),
  });
  const { rows: scores } = await pool().query(
    "select level, key, value from scores where run_id = $1 order by level",
    [runId],
  );
  expect(scores).toEqual([
    { level: "overall", key: "overall", value: 0.1 + 0.2 },
    { level: "axis", key: "understanding", value: 0.1 + 0.2 },
    { level: "category", key: "QA", value: 0.1 + 0.2 },
    { level: "dataset", key: "facts", value: 0.1 + 0.2 },
    { level: "also", key: "facts:char_f1", value: 0.5 },
  ]);
  expect(
    await one(
      `select count(*)::int as n, count(distinct question_id)::int as questions, min(score) as score,
              min(output) as output from predictions where run_id = $1`,
      runId,
    ),
  ).toEqual({ n: 1500, questions: 1500, score: 1, output: "答え".repeat(200) });
  expect(
    await one(
      `select j.rating, j.rationale, q.inputs, q."references", q.run_id = j.run_id as own
       from judgements j join questions q on q.id = j.question_id where j.run_id = $1`,
      runId,
    ),
  ).toEqual({
    rating: 7.5,
    rationale: "[[7.5]]",
    inputs: ["問い"],
    references: ["答え"],
    own: true,
  });
  expect(
    await one("select code, params from run_issues where run_id = $1", runId),
  ).toEqual({
    code: "missing",
    params: { dataset: "facts", half: "\uD800\0" },
  });
  const { rows: events } = await pool().query(
    "select action, details->>'benchmark' as benchmark from audit_events where subject_id = $1 order by id",
    [runId],
  );
  expect(events).toEqual([
    { action: "run.imported", benchmark },
    { action: "run.published", benchmark: null },
  ]);
});

test("the raw file comes back byte for byte", async () => {
  const content = Buffer.concat([
    randomBytes(1024 * 1024 + 7),
    Buffer.alloc(1024 * 1024 * 2, "あ"),
  ]);
  const benchmark = await saveMadeBenchmark();
  const file = await madeFile(content);
  const saved = await saveRun(await madeRun(benchmark, { files: [file] }));
  expect(saved.ok).toBe(true);
  const { rows } = await pool().query<{ bytes: Buffer }>(
    `select c.bytes from file_chunks c join files f on f.id = c.file_id
     where f.sha256 = $1 order by position`,
    [file.sha256],
  );
  expect(rows.length).toBe(4);
  const back = Buffer.concat(
    rows.map(({ bytes }) => zstdDecompressSync(bytes)),
  );
  expect(back.equals(content)).toBe(true);
});

test("the same content twice: the second changes nothing", async () => {
  const benchmark = await saveMadeBenchmark();
  const run = await madeRun(benchmark);
  const first = await saveRun(run);
  const before = await countRows();
  const rows = rowsOf(madeRows(1), madeResult(benchmark));
  expect(await saveRun({ ...run, rows })).toEqual({
    ok: false,
    reason: "already-imported",
    runId: first.ok ? first.runId : "",
  });
  expect(await countRows()).toEqual(before);
});

test("the same content twice at the same moment: one is stored", async () => {
  const benchmark = await saveMadeBenchmark();
  const run = await madeRun(benchmark);
  const again = () => rowsOf(madeRows(2), madeResult(benchmark));
  const saved = await Promise.all(
    [1, 2, 3].map(() => saveRun({ ...run, rows: again() })),
  );
  const runIds = new Set(saved.map((s) => ("runId" in s ? s.runId : "")));
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
  expect(runIds.size).toBe(1);
});

test("one file of several runs is kept once", async () => {
  const benchmark = await saveMadeBenchmark();
  const files = [await madeFile("shared"), await madeFile("shared too")];
  const before = await countRows();
  const saved = await Promise.all(
    [files, files.toReversed(), files].map(async (own) =>
      saveRun(await madeRun(benchmark, { files: own })),
    ),
  );
  expect(saved.every(({ ok }) => ok)).toBe(true);
  const after = await countRows();
  expect((after["files"] ?? 0) - (before["files"] ?? 0)).toBe(2);
  expect((after["run_files"] ?? 0) - (before["run_files"] ?? 0)).toBe(6);
});

test("what is refused or breaks leaves nothing", async () => {
  const benchmark = await saveMadeBenchmark();
  const before = await countRows();
  const broken = madeResult(benchmark);
  broken.scores.issues.push({
    severity: "error",
    code: "truncated-file",
    params: {},
  });
  const empty = madeResult(benchmark, null);
  for (const scores of [
    empty.scores.overall,
    ...Object.values(empty.scores.axes),
    ...Object.values(empty.scores.categories),
    ...Object.values(empty.scores.datasets),
  ]) {
    scores.n = 0;
    scores.coverage.answered = 0;
  }
  for (const { also } of Object.values(empty.scores.datasets))
    also["char_f1"] = null;
  const refused = await saveRun(
    await madeRun(benchmark, { rows: rowsOf(madeRows(2), broken) }),
  );
  expect(refused).toMatchObject({ ok: false, reason: "errors" });
  const nothing = await saveRun(
    await madeRun(benchmark, { rows: rowsOf([], empty) }),
  );
  expect(nothing).toMatchObject({ ok: false, reason: "nothing" });
  async function* failing(): NewRun["rows"] {
    yield* madeRows(2);
    throw new Error("the disk is gone");
  }
  await expect(
    madeRun(benchmark, { rows: failing() }).then(saveRun),
  ).rejects.toThrow("the disk is gone");
  const file = await madeFile("before");
  await expect(
    madeRun(benchmark, { files: [{ ...file, sha256: "0".repeat(64) }] }).then(
      saveRun,
    ),
  ).rejects.toThrow("changed while it was being imported");
  expect(await countRows()).toEqual(before);
});
