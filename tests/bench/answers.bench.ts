import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { closeDatabase } from "../../lib/db/client.ts";
import { forgetAnswerVectors } from "../../lib/db/get-answer-vectors.ts";
import { getExplorerPage } from "../../lib/db/get-explorer-page.ts";
import { addressName, readOutputs } from "../../lib/db/page-texts.ts";
import { pool } from "../../lib/db/pool.ts";
import { prepareStatistics } from "../../lib/db/prepare-statistics.ts";
import { setSetting } from "../../lib/env.ts";
import { createDatabase, withDatabase } from "../../lib/launch/databases.ts";
import { migrate } from "../../lib/launch/migrate.ts";
import { startThrowAwayPostgres } from "../../lib/launch/throw-away-postgres.ts";
import type { ExplorerPage, ExplorerQuery } from "../../lib/schema/explorer.ts";
import { answerSizes, MADE_ANSWERS, makeAnswers } from "./make-answers.ts";

/**
 * `npm run bench -- answers`: how fast answers are compared out of many, on a million of them.
 * `node tests/bench/answers.bench.ts 1000` does it on the 10 million that the targets are for: 4 GB of disk for a while.
 */
const RUNS = Number(process.argv[2] ?? 100);
const QUESTIONS = 10_000;
const EACH = 60;
const PGBENCH = ["17", "16", "15"]
  .map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`)
  .find((path) => existsSync(path));

const postgres = await startThrowAwayPostgres();
try {
  const url = withDatabase(postgres.url, "answers");
  await createDatabase(postgres.url, "answers");
  await migrate(url);
  setSetting("DATABASE_URL", url);
  const begun = performance.now();
  await makeAnswers(RUNS, QUESTIONS);
  console.log(
    `${RUNS} runs x ${QUESTIONS} questions, made in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  await reportSizes();
  const [load = 0] = loadavg();
  console.log(
    `load of the machine: ${load.toFixed(1)} on ${availableParallelism()} cores; over 1 each, times are the others', too`,
  );
  await measureFilters();
  await measurePaging();
  await measureOneQuestion(url);
} finally {
  await closeDatabase();
  await postgres.stop();
}

async function reportSizes(): Promise<void> {
  const { answers, table, indexes, vectors } = await answerSizes(pool());
  const per = (bytes: number) => (bytes / answers).toFixed(1);
  console.log(
    `bytes per answer: ${per(table + indexes + vectors)} = table ${per(table)} + indexes ${per(indexes)} + vectors ${per(vectors)}`,
  );
}

async function measureFilters(): Promise<void> {
  const filters: [string, Partial<ExplorerQuery>, number][] = [
    ["no filter", {}, 80],
    ["one dataset", { dataset: "set3" }, 80],
    ["a diagnosis", { diagnosis: "preamble" }, 80],
    ["a range of scores", { minScore: 0.2, maxScore: 0.8 }, 80],
    ["format failure", { pattern: "format-failure" }, 80],
    ["the most disputed", { sort: "disagreement", order: "desc" }, 80],
    ["the hardest", { sort: "difficulty" }, 80],
    ["A right and B wrong", { pattern: "a-right-b-wrong" }, 150],
    ["models differ", { pattern: "differ" }, 150],
    [
      "words in one dataset",
      { dataset: "set3", text: search("富士", false) },
      150,
    ],
    [
      "a pattern in one dataset",
      { dataset: "set3", text: search("士山.*メ", true) },
      150,
    ],
  ];
  // What that costs, statistics.bench.ts tells.
  await prepareStatistics();
  for (const [name, query, target] of filters) {
    const cold: number[] = [];
    const warm: number[] = [];
    const cpu = process.cpuUsage();
    for (let at = 0; at < EACH; at++) {
      forgetAnswerVectors();
      cold.push(await timed(() => explore(at, query)));
      warm.push(await timed(() => explore(at, query)));
    }
    const { user, system } = process.cpuUsage(cpu);
    console.log(
      `${name}: ${((user + system) / 2000 / EACH).toFixed(1)} ms of this process's CPU each, medians ${p(50, cold).toFixed(1)} and ${p(50, warm).toFixed(1)} ms`,
    );
    report(`${name}: p95, vectors read anew`, p(95, cold), target);
    report(`${name}: p95, vectors in memory`, p(95, warm), target);
  }
}

function search(text: string, isPattern: boolean) {
  return { text, isPattern, in: ["answers"] as const };
}

async function explore(
  at: number,
  query: Partial<ExplorerQuery>,
): Promise<ExplorerPage> {
  const runs = [0, 1, 2, 3].map(
    (column) => `made--${(at * 4 + column) % RUNS}`,
  );
  const result = await getExplorerPage({
    benchmarkId: MADE_ANSWERS,
    runs,
    ...query,
  });
  if (!result.ok) throw new Error(result.reason);
  return result.page;
}

async function measurePaging(): Promise<void> {
  let page = await explore(0, {});
  const first: number[] = [];
  const last: number[] = [];
  for (let number = 2; number < 200; number++)
    page = await explore(0, { cursor: page.next });
  for (let round = 0; round < EACH; round++) {
    first.push(await timed(() => explore(0, {})));
    last.push(await timed(() => explore(0, { cursor: page.next })));
  }
  const shown = await explore(0, { cursor: page.next });
  console.log(`page 200 begins with row ${shown.from}`);
  report("page 200 / page 1, medians", p(50, last) / p(50, first), 1.2, "x");
}

async function measureOneQuestion(url: string): Promise<void> {
  const { rows: runs } = await pool().query<{ id: string }>(
    "select id from runs order by id limit 500",
  );
  const { rows: questions } = await pool().query<{ id: number }>(
    "select id from questions",
  );
  let seed = 1;
  const pick = <T>(list: readonly T[]): T => {
    seed = (Math.imul(seed, 48_271) >>> 0) % 2_147_483_647;
    return list[seed % list.length] as T;
  };
  const ask = async () => {
    const question = pick(questions).id;
    const wanted = Array.from({ length: 10 }, () => ({
      runId: pick(runs).id,
      question,
      turn: 1,
    }));
    const found = await readOutputs(wanted);
    if (!found.has(addressName(wanted[0] ?? { runId: "", question, turn: 1 })))
      throw new Error("An answer is missing.");
  };
  for (let at = 0; at < 200; at++) await ask();
  const own: number[] = [];
  const control: number[] = [];
  for (let round = 0; round < 5; round++) {
    const times: number[] = [];
    for (let at = 0; at < 300; at++) times.push(await timed(ask));
    own.push(times.reduce((sum, time) => sum + time, 0) / times.length);
    control.push(await controlOf(url, runs, questions));
  }
  report(
    "one question x 10 runs / control, medians of means",
    p(50, own) / p(50, control),
    2.5,
    "x",
  );
  console.log(
    `  Kurabe ${p(50, own).toFixed(2)} ms, control ${p(50, control).toFixed(2)} ms (${PGBENCH ? "pgbench -M prepared" : "a bare prepared loop: there is no pgbench here"})`,
  );
  const eight: number[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let at = 0; at < 300; at++) eight.push(await timed(ask));
    }),
  );
  report("one question x 10 runs, 8 readers, p99", p(99, eight), 25);
}

/** Milliseconds that the bare statement takes: ten answers to one question by primary key. */
async function controlOf(
  url: string,
  runs: readonly { id: string }[],
  questions: readonly { id: number }[],
): Promise<number> {
  const statement = (list: string, question: string) =>
    `select p.run_id, p.output, p.encoding from unnest(array[${list}]::uuid[]) a(run) join predictions p on p.run_id = a.run and p.question_id = ${question} and p.turn = 1 and p.choice = 0`;
  if (!PGBENCH) {
    const client = new pg.Client(url);
    await client.connect();
    const times: number[] = [];
    for (let at = 0; at < 300; at++) {
      const ids = runs.slice(at % 400, (at % 400) + 10).map(({ id }) => id);
      const values = [ids, questions[(at * 31) % questions.length]?.id];
      const text = statement("", "$2").replace("array[]", "$1");
      times.push(
        await timed(() => client.query({ name: "control", text, values })),
      );
    }
    await client.end();
    return times.reduce((sum, time) => sum + time, 0) / times.length;
  }
  const folder = mkdtempSync(join(tmpdir(), "kurabe-pgbench-"));
  const script = join(folder, "one-question.sql");
  // The made runs' ids are md5 of their numbers, which pgbench draws anew for every statement.
  const numbers = Array.from({ length: 10 }, (_, at) => `r${at}`);
  writeFileSync(
    script,
    [
      ...numbers.map((name) => `\\set ${name} random(0, ${RUNS - 1})`),
      `\\set q random(${questions[0]?.id ?? 1}, ${questions.at(-1)?.id ?? 1})`,
      `${statement(numbers.map((name) => `md5('run' || :${name}::int)::uuid`).join(", "), ":q::int")};`,
    ].join("\n"),
  );
  const said = execFileSync(
    PGBENCH,
    ["-n", "-M", "prepared", "-t", "1000", "-f", script, url],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  rmSync(folder, { recursive: true, force: true });
  return Number(/latency average = ([\d.]+) ms/.exec(said)?.[1]);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function p(percent: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? NaN;
}

function report(what: string, value: number, target: number, unit = "ms") {
  console.log(
    `${value <= target ? "PASS" : "MISS"}  ${what}: ${value.toFixed(2)} ${unit} (target <= ${target})`,
  );
}
