import { z } from "zod";
import { answerApi } from "#lib/api/answer-api.ts";
import { apiDocument } from "#lib/api/api-document.ts";
import { endpoints } from "#lib/api/endpoints.ts";
import { loadHashBank } from "#lib/benchmarks/load-hash-bank.ts";
import { importDemo } from "#lib/cli/import-demo.ts";
import { knownBenchmark } from "#lib/cli/known-benchmark.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { pool } from "#lib/db/pool.ts";
import { exportBoard } from "#lib/export/export-board.ts";
import { apiRunDetailSchema, type ApiRun } from "#lib/schema/api/run.ts";
import { findFiles } from "#lib/submit-run/find-files.ts";
import { scoreFiles } from "#lib/submit-run/score-files.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { expect, test } from "../setup/database.ts";

test.describe.configure({ mode: "serial" });
test.use({ alone: "api" });
test.setTimeout(180_000);

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await importDemo(() => {});
});

test.afterAll(() => closeDatabase());

const ask = (path: string, init: RequestInit = {}) =>
  answerApi(new Request(`http://kurabe.test/api/v1${path}`, init));
const read = async (path: string) => {
  const response = await ask(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.json();
};
const query = (search: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(search).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value]),
    ),
  ).toString();

/** Every item of a list, page by page. */
async function readAll(path: string, limit: number): Promise<unknown[]> {
  const items: unknown[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const parameters: string = query({
      limit: `${limit}`,
      ...(cursor !== "" && { cursor }),
    });
    const page = await read(
      `${path}${path.includes("?") ? "&" : "?"}${parameters}`,
    );
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

const views: ({ benchmark: string } & Record<string, string | string[]>)[] = [
  { benchmark: "swallow-2024-12" },
  { benchmark: "swallow-2024-12", size: "sllm", sort: "size", dir: "asc" },
  { benchmark: "swallow-2024-12", q: "gemma", weights: ["open", "unknown"] },
  { benchmark: "swallow-2024-12", min: "7", max: "14", complete: "yes" },
  { benchmark: "swallow-2024-12", asOf: "2001-01-01" },
  { benchmark: "kurabe-mini-1", baselines: "hide" },
  { benchmark: "kurabe-mini-1", sort: "not-a-column", dir: "up" },
];
for (const search of views)
  test(`the ranking is board.json to the last digit: ${query(search)}`, async () => {
    const params = parseBoardParams(search);
    const board = await getBoard(search.benchmark, params.asOf);
    const file = JSON.parse(`${exportBoard(board!, params, "json").body}`);
    const whole = await read(`/ranking?${query(search)}&limit=500`);
    expect(whole.items).toEqual(file.rows);
    expect(whole.total).toBe(file.rows.length);
    expect(await readAll(`/ranking?${query(search)}`, 7)).toEqual(file.rows);
  });

test("a run's numbers are those of `kurabe score --json` to the last digit", async () => {
  const benchmark = knownBenchmark("kurabe-mini-1");
  const runs = (await readAll("/runs?benchmark=kurabe-mini-1", 3)) as ApiRun[];
  expect(runs).toHaveLength(7);
  for (const { id, model_name: name } of runs) {
    const folder = name.replace("baseline/", "");
    const files = await findFiles([`prisma/demo/kurabe-mini-1/${folder}`]);
    const { runs: scored } = await scoreFiles({
      benchmark,
      bank: loadHashBank(benchmark),
      files,
      model: name,
    });
    const run = apiRunDetailSchema.parse(await read(`/runs/${id}`));
    const own = scored[0]?.scores;
    expect(own).toBeDefined();
    expect(run.overall).toBe(own?.overall.score);
    const { overall, axes, categories, datasets, lenient } = run.scores;
    expect({ overall, axes, categories, datasets }).toEqual({
      overall: own?.overall,
      axes: own?.axes,
      categories: own?.categories,
      datasets: own?.datasets,
    });
    const { version: _, ...read_ } = own?.lenient ?? { version: 0 };
    expect(lenient).toEqual(own?.lenient ? read_ : null);
  }
});

test("every list comes whole and once, however small its pages", async () => {
  const lists = [
    ["/models", 65],
    ["/models?benchmark=kurabe-mini-1", 7],
    ["/runs", 65],
    ["/benchmarks/kurabe-mini-1/questions", null],
  ] as const;
  for (const [path, count] of lists) {
    const pages = await readAll(path, 9);
    const whole = await readAll(path, 500);
    expect(pages).toEqual(whole);
    expect(new Set(whole.map((each) => JSON.stringify(each))).size).toBe(
      whole.length,
    );
    if (count !== null) expect(whole).toHaveLength(count);
    else expect(whole.length).toBeGreaterThan(50);
  }
});

test("a run's answers are all there, with the texts of their questions where the licence allows", async () => {
  const [run] = (await read("/runs?benchmark=kurabe-mini-1")).items;
  const answers = await readAll(`/runs/${run.id}/predictions`, 11);
  expect(answers).toEqual(await readAll(`/runs/${run.id}/predictions`, 500));
  expect(answers).toHaveLength(run.answered);
  const [first] = answers as { question: string; dataset: string }[];
  const question = await read(
    `/benchmarks/kurabe-mini-1/questions/${first?.question}`,
  );
  expect(question).toMatchObject({ texts: "open", dataset: first?.dataset });
  expect(question.turns[0].question).toMatch(/\S/);
});

test("what a judge said of a run is all there, page by page, without the questions' texts", async () => {
  const [run] = (await read("/runs?benchmark=kurabe-mini-1")).items;
  const judgements = await readAll(`/runs/${run.id}/judgements`, 7);
  expect(judgements).toEqual(await readAll(`/runs/${run.id}/judgements`, 500));
  const { rows } = await pool().query<{ count: string; mean: number }>(
    "select count(*), avg(rating) as mean from judgements where run_id = $1",
    [run.id],
  );
  expect(judgements).toHaveLength(Number(rows[0]?.count));
  expect(judgements.length).toBeGreaterThan(0);
  const ratings = (judgements as { rating: number }[]).map(
    (each) => each.rating,
  );
  const mean = ratings.reduce((sum, each) => sum + each, 0) / ratings.length;
  expect(mean).toBeCloseTo(rows[0]?.mean ?? NaN, 10);
  const [first] = judgements as { dataset: string }[];
  const part = await readAll(
    `/runs/${run.id}/judgements?dataset=${first?.dataset}`,
    500,
  );
  expect(part).toEqual(
    (judgements as { dataset: string }[]).filter(
      ({ dataset }) => dataset === first?.dataset,
    ),
  );
  expect(Object.keys(first ?? {})).not.toContain("prompt");
});

test("every answer is as the document says", async () => {
  const text = JSON.stringify(apiDocument());
  const document = JSON.parse(
    text.replaceAll("#/components/schemas/", "#/$defs/"),
  );
  const [run] = (await read("/runs?benchmark=kurabe-mini-1")).items;
  const [question] = (await read("/benchmarks/kurabe-mini-1/questions")).items;
  const names: Record<string, string> = {
    "/benchmarks/{id}": "/benchmarks/kurabe-mini-1",
    "/benchmarks/{id}/questions": "/benchmarks/kurabe-mini-1/questions",
    "/benchmarks/{id}/questions/{hash}": `/benchmarks/kurabe-mini-1/questions/${question.hash}`,
    "/models/{slug}": `/models/${run.model}`,
    "/runs/{id}": `/runs/${run.id}`,
    "/runs/{id}/predictions": `/runs/${run.id}/predictions`,
    "/runs/{id}/judgements": `/runs/${run.id}/judgements`,
  };
  let checked = 0;
  for (const { method, path, scope } of endpoints) {
    if (method !== "GET" || scope !== null) continue;
    const value = await read(names[path] ?? path);
    const content =
      document.paths[path].get.responses["200"].content["application/json"];
    const schema = z.fromJSONSchema({
      ...content.schema,
      $defs: document.components.schemas,
    });
    expect(schema.safeParse(value), path).toMatchObject({ success: true });
    const spoilt = { ...value, "no such field": 1 };
    expect(schema.safeParse(spoilt).success, path).toBe(false);
    checked += 1;
  }
  expect(checked).toBe(11);
});

test("what is not there is one and the same 404, whatever it would be", async () => {
  const bodies = new Set<string>();
  const id = "01900000-0000-7000-8000-000000000000";
  for (const path of [
    "/nothing",
    "/runs/x",
    `/runs/${id}`,
    `/runs/${id}/predictions`,
    `/runs/${id}/judgements`,
    "/models/none",
    "/models/%00",
    "/benchmarks/none",
    "/benchmarks/%7B%22not%22:1%7D",
    "/benchmarks/none/questions",
    `/benchmarks/kurabe-mini-1/questions/${"0".repeat(64)}`,
  ]) {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(response.headers.get("content-type")).toBe(
      "application/problem+json",
    );
    const headers = [...response.headers].filter(
      ([name]) => !name.startsWith("ratelimit"),
    );
    bodies.add(JSON.stringify([await response.text(), headers]));
  }
  expect(bodies.size).toBe(1);
});

test("a reader who has the version has the answer, until it changes", async () => {
  const first = await ask("/models");
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toMatch(/^public, max-age=0/);
  const headers = { "if-none-match": etag };
  const same = await ask("/models", { headers });
  expect([same.status, await same.text()]).toEqual([304, ""]);
  const run = await database().run.findFirstOrThrow({
    where: { status: "published" },
    orderBy: { id: "asc" },
  });
  const setTo = (status: "published" | "withdrawn") =>
    database().run.update({
      where: { id: run.id },
      data: {
        status,
        visibility: status === "published" ? "public" : "private",
      },
    });
  await setTo("withdrawn");
  const after = await ask("/models", { headers });
  expect(after.status).toBe(200);
  expect((await ask(`/runs/${run.id}`)).status).toBe(404);
  expect((await ask(`/runs/${run.id}/predictions`)).status).toBe(404);
  expect((await ask(`/runs/${run.id}/judgements`)).status).toBe(404);
  await setTo("published");
  expect((await ask(`/runs/${run.id}`)).status).toBe(200);
});

test("another site's page may read, and nothing else", async () => {
  const origin = { origin: "https://elsewhere.example" };
  const got = await ask("/benchmarks", { headers: origin });
  expect(got.headers.get("access-control-allow-origin")).toBe("*");
  expect(got.headers.get("access-control-allow-credentials")).toBeNull();
  const asked = await ask("/benchmarks", { method: "OPTIONS" });
  expect(asked.status).toBe(204);
  expect(asked.headers.get("access-control-allow-methods")).toBe("GET, HEAD");
  expect(asked.headers.get("access-control-allow-headers")).toBe(
    "If-None-Match",
  );
});

test("a method that is not there says which are", async () => {
  const response = await ask("/models", { method: "DELETE" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  expect(await response.json()).toMatchObject({ status: 405 });
});

test("a word that is no token is refused, even where none is needed", async () => {
  for (const authorization of [
    "Bearer x",
    "Bearer ",
    "bearer a b",
    "Basic YTpi",
    "x",
    `Bearer ${"a".repeat(10_000)}`,
  ]) {
    const response = await ask("/models", { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  }
});
