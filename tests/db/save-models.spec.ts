import { randomUUID } from "node:crypto";
import { closeDatabase, database } from "#lib/db/client.ts";
import { ensureModel } from "#lib/db/ensure-model.ts";
import { findModel } from "#lib/db/find-model.ts";
import { pool } from "#lib/db/pool.ts";
import { saveModels } from "#lib/db/save-models.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { modelFactsSchema } from "#lib/schema/model.ts";
import type { ModelFactsInput } from "#lib/schema/model.ts";
import { expect, test } from "../setup/database.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

test.afterAll(() => closeDatabase());

const save = (...models: ModelFactsInput[]) =>
  saveModels(
    models.map((model) => modelFactsSchema.parse(model)),
    null,
  );

const stored = (name: string) =>
  database().model.findUnique({ where: { name } });

test("created, unchanged, updated; null keeps what is known", async () => {
  const name = `org/${randomUUID()}`;
  const facts = { name, totalParametersB: 7.01, releaseDate: "2023-12-22" };
  const change = async (model: ModelFactsInput) => {
    const saved = await save(model);
    return saved.ok ? saved.models[0]?.change : saved.problems;
  };
  expect(await change(facts)).toBe("created");
  expect(await change(facts)).toBe("unchanged");
  expect(await change({ name, licence: "MIT" })).toBe("updated");
  expect(await change({ name, licence: "MIT" })).toBe("unchanged");
  expect(await stored(name)).toMatchObject({
    slug: name.replace("/", "--"),
    displayName: name.slice(4),
    totalParametersB: 7.01,
    releaseDate: new Date("2023-12-22"),
    licence: "MIT",
  });
  const events = await database().auditEvent.findMany({
    where: { details: { path: ["name"], equals: name } },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual([
    "model.created",
    "model.updated",
  ]);
});

test("facts for an alias are the model's; its full name replaces a short one", async () => {
  const short = randomUUID();
  await saveRun(await madeRun(await saveMadeBenchmark(), { model: short }));
  const name = `org/${short}`;
  const saved = await save({ name, aliases: [short] });
  expect(saved).toMatchObject({ models: [{ name, change: "updated" }] });
  expect(await stored(name)).toMatchObject({ slug: short, aliases: [short] });
  expect(await findModel(short)).toMatchObject({ name });
  expect(await findModel(name.toUpperCase())).toMatchObject({ name });
  expect(await findModel("nobody")).toBeNull();
});

test("names that would mean two models are refused, and nothing is saved", async () => {
  const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
  await save({ name: a }, { name: b });
  const twice = await save({ name: c }, { name: "x", aliases: [a, b] });
  expect(twice).toEqual({
    ok: false,
    problems: [expect.stringContaining("belong to several models")],
  });
  const same = await save({ name: c }, { name: "y", aliases: [c] });
  expect(same).toMatchObject({ ok: false });
  expect(await stored(c)).toBeNull();
});

test("models whose names differ only in what URLs cannot hold get slugs of their own", async () => {
  const name = randomUUID();
  await save({ name: `${name} x` }, { name: `${name}?x` });
  expect((await stored(`${name} x`))?.slug).toBe(`${name}-x`);
  expect((await stored(`${name}?x`))?.slug).toBe(`${name}-x-2`);
});

test("two names with one slug, or one name, at the same time: each waits for the other", async () => {
  const part = randomUUID();
  const first = `org/${part} a`;
  for (const [second, slug] of [
    [`org/${part}-a`, `org--${part}-a-2`],
    [first, `org--${part}-a`],
  ] as const) {
    await database().model.deleteMany({ where: { name: { contains: part } } });
    const [one, other] = await Promise.all([
      pool().connect(),
      pool().connect(),
    ]);
    for (const client of [one, other]) await client.query("begin");
    await ensureModel(one, first, null);
    const { rows } = await other.query("select pg_backend_pid() as pid");
    const waiting = ensureModel(other, second, null);
    await expect
      .poll(async () => {
        const found = await pool().query(
          "select from pg_locks where pid = $1 and not granted",
          [rows[0].pid],
        );
        return found.rowCount;
      })
      .toBe(1);
    await one.query("commit");
    const model = await waiting;
    await other.query("commit");
    for (const client of [one, other]) client.release();
    expect(model.created).toBe(second !== first);
    expect(await stored(second)).toMatchObject({ id: model.id, slug });
  }
});
