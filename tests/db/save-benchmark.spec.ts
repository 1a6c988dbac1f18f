import { randomUUID } from "node:crypto";
import { closeDatabase, database } from "#lib/db/client.ts";
import { listBenchmarks } from "#lib/benchmarks/list-benchmarks.ts";
import { loadHashBank } from "#lib/benchmarks/load-hash-bank.ts";
import { loadQuestionBank } from "#lib/db/load-question-bank.ts";
import { saveBenchmark } from "#lib/db/save-benchmark.ts";
import { saveQuestionTexts } from "#lib/db/save-question-texts.ts";
import { saveRun } from "#lib/db/save-run.ts";
import type { QuestionBank } from "#lib/schema/run-rows.ts";
import { expect, test } from "../setup/database.ts";
import { madeBenchmark, madeRun } from "./support/made-run.ts";

test.afterAll(() => closeDatabase());

const withoutIds = (bank: QuestionBank) =>
  Object.fromEntries(
    [...bank].map(([dataset, questions]) => [
      dataset,
      questions.map(({ id, ...question }) => {
        expect(id).toBeGreaterThan(0);
        return question;
      }),
    ]),
  );

test("every benchmark is stored with what is known of its questions, once", async () => {
  for (const [position, shipped] of listBenchmarks().entries()) {
    // Under an id of its own: other specs of this worker store the shipped ones.
    const benchmark = { ...shipped, id: `${shipped.id}-${randomUUID()}` };
    const bank = loadHashBank(benchmark);
    const save = () => saveBenchmark(benchmark, bank, position);
    expect(await save()).toEqual({ ok: true, change: "created" });
    expect(await save()).toEqual({ ok: true, change: "unchanged" });
    const stored = await loadQuestionBank(benchmark.id);
    expect(withoutIds(stored)).toEqual(withoutIds(bank));
  }
});

test("texts may change at any time, the rule only while no run was scored by it", async () => {
  const benchmark = madeBenchmark();
  const save = (changed: Partial<typeof benchmark>) =>
    saveBenchmark({ ...benchmark, ...changed }, new Map(), 0);
  await save({});
  const rules = { ...benchmark.rules, missingCategory: "zero" } as const;
  expect(await save({ rules })).toEqual({ ok: true, change: "updated" });
  expect(await save({})).toEqual({ ok: true, change: "updated" });
  await saveRun(await madeRun(benchmark.id));
  const name = { ja: "新しい名前", en: "New name" };
  expect(await save({ name })).toEqual({ ok: true, change: "updated" });
  expect(await save({ name, rules })).toEqual({
    ok: false,
    problem: expect.stringContaining("a new version"),
  });
  const stored = await database().benchmark.findUnique({
    where: { id: benchmark.id },
  });
  expect(stored?.definition).toMatchObject({ name, rules: benchmark.rules });
});

test("texts join the questions that are known by hash, once", async () => {
  const benchmark = madeBenchmark();
  const question = (n: number) => ({
    id: n,
    position: n - 1,
    externalId: null,
    hash: `hash ${n}`,
    inputHashes: [`input ${n}`],
  });
  const bank = new Map([["facts", [question(1), question(2)]]]);
  await saveBenchmark(benchmark, bank, 0);
  const [first] = (await loadQuestionBank(benchmark.id)).get("facts") ?? [];
  const texts = { inputs: ["a\0", "b"], references: ["\uD800", null] };
  const fill = () =>
    saveQuestionTexts(
      benchmark.id,
      new Map([[first?.id ?? 0, texts]]),
      new Map([["facts", [question(3)]]]),
      new Map([["facts", "指示"]]),
    );
  expect(await fill()).toBe(1);
  expect(await fill()).toBe(0);
  expect((await loadQuestionBank(benchmark.id)).get("facts")).toEqual([
    { ...question(1), id: first?.id, ...texts },
    { ...question(2), id: expect.any(Number) },
  ]);
  const dataset = await database().dataset.findFirst({
    where: { benchmarkId: benchmark.id },
  });
  expect(dataset?.instruction).toBe("指示");
});
