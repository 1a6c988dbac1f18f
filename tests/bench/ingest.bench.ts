import { execFile, execFileSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import pg from "pg";
import { from, to } from "pg-copy-streams";
import { closeDatabase } from "../../lib/db/client.ts";
import { saveBenchmark } from "../../lib/db/save-benchmark.ts";
import { setSetting } from "../../lib/env.ts";
import { ImportPool } from "../../lib/jobs/import-runs.ts";
import { migrate } from "../../lib/launch/migrate.ts";
import { ensurePostgres } from "../../lib/launch/postgres.ts";
import { madeBank, madeIngestBenchmark, writeAnswers } from "./ingest-data.ts";

/**
 * `node tests/bench/ingest.bench.ts [--huge]`: how long runs take from file to commit, beside `psql \copy` of the very
 * rows into the same table, on an embedded Postgres that syncs to disk. Side by side in one run; ratios hold where
 * milliseconds do not. `--huge` adds one file of 1 GB, for the memory that it takes.
 */
const ROUNDS = 5;
const QUESTIONS = 10_000;
const RUNS = 100;
const COLUMNS =
  "run_id, question_id, turn, choice, output, encoding, score, claimed, prompt_number";

if (process.argv[2] === "--import") await importAsChild(process.argv.slice(3));
else await bench();

async function bench(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "kurabe-ingest-"));
  const postgres = await ensurePostgres({ dataDir: join(home, "data") });
  setSetting("DATABASE_URL", postgres.url);
  const client = new pg.Client(postgres.url);
  try {
    await migrate(postgres.url);
    await saveBenchmark(madeIngestBenchmark(QUESTIONS), madeBank(QUESTIONS), 0);
    await client.connect();
    console.log(
      `The lower bound is ${hasPsql() ? "psql \\copy" : "a raw COPY stream: there is no psql here"}.\n`,
    );
    await compareOneRun(client, home);
    await compareManyRuns(client, home);
    if (process.argv.includes("--huge")) await importHugeFile(home);
  } finally {
    await client.end();
    await closeDatabase();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** On workers that have imported before, as a server's have; and the first run of a new process, as the command line's is. */
async function compareOneRun(client: pg.Client, home: string): Promise<void> {
  const copied: number[] = [];
  const warm: number[] = [];
  const cold: number[] = [];
  let rss = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const files = Array.from({ length: 6 }, (_, i) =>
      join(home, `one-${round}-${i}.jsonl`),
    );
    for (const [i, file] of files.entries())
      await writeAnswers(file, QUESTIONS, 1000 + round * 10 + i);
    const run = await importInChild(1, files, "one by one");
    cold.push(run.each[0] ?? NaN);
    warm.push(run.each.at(-1) ?? NaN);
    rss = Math.max(rss, run.rss);
    copied.push(await copyRows(client, home, 1, `one-${round}-5`));
  }
  const what = `1 run of ${QUESTIONS} answers`;
  const bound = median(copied);
  report(`${what}, warm worker`, bound, median(warm), 5, 100, rss);
  report(`${what}, new process`, bound, median(cold), 5, 100, rss);
}

async function compareManyRuns(client: pg.Client, home: string): Promise<void> {
  const files = Array.from({ length: RUNS }, (_, i) =>
    join(home, `many-${i}.jsonl`),
  );
  for (const [i, file] of files.entries())
    await writeAnswers(file, QUESTIONS, i);
  const run = await importInChild(2, files);
  const bound = await copyRows(client, home, RUNS, "many-");
  report(`${RUNS} runs of ${QUESTIONS} answers`, bound, run.ms, 3, 0, run.rss);
}

async function importHugeFile(home: string): Promise<void> {
  const file = join(home, "huge.jsonl");
  await writeAnswers(file, QUESTIONS, 7, { choices: 100, length: 300 });
  const { ms, rss, size } = await importInChild(1, [file]);
  console.log(
    `one file of ${(size / 1e9).toFixed(2)} GB, ${QUESTIONS * 100} answers: ${(ms / 1000).toFixed(1)} s, peak memory of the whole process ${mib(rss)}`,
  );
}

function report(
  what: string,
  bound: number,
  imported: number,
  times: number,
  plus: number,
  rss: number,
): void {
  const target = times * bound + plus;
  console.log(
    [
      what,
      `copy ${Math.round(bound)} ms`,
      `Kurabe ${Math.round(imported)} ms (${(imported / bound).toFixed(2)} x)`,
      `target ${times} x${plus ? ` + ${plus} ms` : ""} = ${Math.round(target)} ms: ${imported <= target ? "met" : "MISSED"}`,
      `peak memory of the whole process ${mib(rss)}`,
    ].join("; "),
  );
}

function mib(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MiB`;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

interface Measured {
  /** Of all files, and of each call. */
  ms: number;
  each: number[];
  /** Bytes. */
  rss: number;
  size: number;
}

/** Imports in a process of its own, whose memory is the import's alone. */
async function importInChild(
  concurrency: number,
  files: string[],
  how: "at once" | "one by one" = "at once",
): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    import.meta.filename,
    "--import",
    String(concurrency),
    how,
    ...files,
  ]);
  return JSON.parse(stdout) as Measured;
}

async function importAsChild(args: string[]): Promise<void> {
  const [concurrency, how, ...files] = args;
  const pool = new ImportPool();
  const calls = how === "at once" ? [files] : files.map((file) => [file]);
  const each: number[] = [];
  for (const call of calls) {
    const start = performance.now();
    const outcomes = await pool.run(call.map(requestOf), {
      concurrency: Number(concurrency),
    });
    each.push(performance.now() - start);
    const failed = outcomes.find(({ ok }) => !ok);
    if (failed) throw new Error(JSON.stringify(failed).slice(0, 2000));
  }
  await pool.close();
  const rss = process.resourceUsage().maxRSS * 1024;
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const ms = each.reduce((sum, one) => sum + one, 0);
  console.log(JSON.stringify({ ms, each, rss, size }));
}

function requestOf(path: string) {
  const label = path.replace(/.*\/|\.jsonl/g, "");
  const files = [{ path, name: path }];
  return { benchmark: "ingest", model: "bench", label, files };
}

/** Milliseconds that COPY takes for the rows of runs that were just imported, put under runs of other ids. */
async function copyRows(
  client: pg.Client,
  home: string,
  runs: number,
  label: string,
): Promise<number> {
  await client.query(
    `create table renamed as
     select id as old, gen_random_uuid() as new from runs where starts_with(label, $1)`,
    [label],
  );
  await client.query(
    `insert into runs (id, model_id, benchmark_id, evidence, content_hash, answered, expected, label)
     select n.new, r.model_id, r.benchmark_id, r.evidence, n.new::text, 0, 0, 'copied'
     from renamed n join runs r on r.id = n.old`,
  );
  const file = join(home, "rows.tsv");
  await pipeline(
    client.query(
      to(`copy (select n.new, ${COLUMNS.replace("run_id, ", "")} from predictions p
          join renamed n on n.old = p.run_id order by p.run_id, question_id) to stdout`),
    ),
    createWriteStream(file),
  );
  await client.query("checkpoint");
  const ms = hasPsql() ? copyWithPsql(file) : await copyRaw(client, file);
  const { rows } = await client.query<{ runs: number }>(
    "select count(distinct run_id)::int as runs from predictions join renamed on new = run_id",
  );
  if (rows[0]?.runs !== runs) throw new Error("The bound copied other rows.");
  await client.query(
    "delete from runs where label = 'copied' or starts_with(label, $1)",
    [label],
  );
  await client.query("drop table renamed");
  rmSync(file);
  return ms;
}

function copyWithPsql(file: string): number {
  const url = new URL(process.env["DATABASE_URL"] ?? "");
  const script = `${file}.sql`;
  writeFileSync(
    script,
    `\\timing on\n\\copy predictions (${COLUMNS}) from '${file}'\n`,
  );
  const said = execFileSync("psql", ["-qXf", script, url.href], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  return Number(/Time: ([\d.]+) ms/.exec(said)?.[1]);
}

async function copyRaw(client: pg.Client, file: string): Promise<number> {
  const start = performance.now();
  await pipeline(
    createReadStream(file, { highWaterMark: 1024 * 1024 }),
    client.query(from(`copy predictions (${COLUMNS}) from stdin`)),
  );
  return performance.now() - start;
}

function hasPsql(): boolean {
  try {
    execFileSync("psql", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
