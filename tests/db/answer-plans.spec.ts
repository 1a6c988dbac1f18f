import { closeDatabase } from "#lib/db/client.ts";
import { getExplorerPage } from "#lib/db/get-explorer-page.ts";
import { getQuestionPage } from "#lib/db/get-question-page.ts";
import { pool } from "#lib/db/pool.ts";
import { expect, test } from "../setup/database.ts";
import { MADE_ANSWERS, makeAnswers } from "../bench/make-answers.ts";

test.beforeAll(() => makeAnswers(12, 2000));

test.afterAll(async () => {
  await pool().query("delete from runs");
  await pool().query("delete from models");
  await pool().query("delete from benchmarks");
  await closeDatabase();
});

test("every query that reads predictions goes by an index", async () => {
  test.slow();
  const seen = await statementsOf(async () => {
    const runs = ["made--0", "made--1", "made--2", "made--3"];
    const ask = { benchmarkId: MADE_ANSWERS, runs };
    const text = { text: "富士", isPattern: false, in: ["answers"] } as const;
    const page = await getExplorerPage(ask);
    await getExplorerPage({ ...ask, dataset: "set1", text });
    if (!page.ok) throw new Error(page.reason);
    await getQuestionPage(MADE_ANSWERS, page.page.rows[0]?.hash ?? "");
  });
  const reading = [...seen].filter(([, { text }]) => /predictions/.test(text));
  expect(reading.map(([name]) => name).toSorted()).toEqual([
    "answer-vectors",
    "explorer-outputs",
  ]);
  for (const [name, { text, values }] of reading)
    await test.step(name, async () => {
      const plan = await planOf(text, values);
      expect(plan).toContain("predictions_pkey");
      expect(plan).not.toMatch(/Seq Scan on predictions/);
    });
});

test("such a plan would be seen", async () => {
  expect(
    await planOf("select count(*) from predictions where output = $1", ["x"]),
  ).toMatch(/Seq Scan on predictions/);
});

interface Statement {
  text: string;
  values: unknown[];
}

/** What the pool is asked meanwhile, by the statements' names. */
async function statementsOf(
  work: () => Promise<void>,
): Promise<Map<string, Statement>> {
  const own = pool();
  const query = own.query.bind(own) as (...given: unknown[]) => unknown;
  const seen = new Map<string, Statement>();
  const spy = (...given: unknown[]) => {
    const { name, text, values } = given[0] as Statement & { name?: string };
    if (name) seen.set(name, { text, values });
    return query(...given);
  };
  own.query = spy as typeof own.query;
  try {
    await work();
  } finally {
    own.query = query as typeof own.query;
  }
  return seen;
}

async function planOf(text: string, values: unknown[]): Promise<string> {
  const { rows } = await pool().query<{ "QUERY PLAN": string }>(
    `explain ${text}`,
    values,
  );
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}
