import { applyTransition } from "#lib/db/apply-transition.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { deleteRun } from "#lib/db/delete-run.ts";
import { listChanges } from "#lib/db/list-changes.ts";
import { listModels } from "#lib/db/list-models.ts";
import { listWithdrawals } from "#lib/db/list-withdrawals.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { setRunStatus } from "#lib/db/set-run-status.ts";
import type { RunStatus } from "#lib/schema/run-status.ts";
import { expect, test } from "../setup/database.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

test.afterAll(() => closeDatabase());

async function made(benchmark: string, model: string, publish: boolean) {
  const run = await madeRun(benchmark, { model, publish });
  const saved = await saveRun(run);
  if (!saved.ok) throw new Error(saved.reason);
  return saved.runId;
}

const withdraw = (runId: string) =>
  setRunStatus({
    runId,
    transition: "withdraw",
    expected: "published",
    actorId: null,
  });

async function changesOn(benchmark: string) {
  const changes = await listChanges();
  return changes
    .filter((change) => change.benchmark === benchmark)
    .map(({ kind, model }) => [kind, model?.name ?? null]);
}

test("a model is listed while it has a public run, with its boards and nothing else", async () => {
  const [first, second] = [
    await saveMadeBenchmark(),
    await saveMadeBenchmark(),
  ];
  await made(first, "lists/shown", true);
  const hidden = await made(second, "lists/shown", false);
  await made(first, "lists/hidden", false);
  const listed = (await listModels()).filter(({ name }) =>
    name.startsWith("lists/"),
  );
  expect(listed).toMatchObject([
    { name: "lists/shown", benchmarks: [first], runs: 1, baseModel: null },
  ]);
  await setRunStatus({
    runId: hidden,
    transition: "publish",
    expected: "ready",
    actorId: null,
  });
  const after = (await listModels()).find(({ name }) => name === "lists/shown");
  expect(after?.benchmarks.toSorted()).toEqual([first, second].toSorted());
});

test("what was never public leaves no trace in the changes", async () => {
  const benchmark = await saveMadeBenchmark();
  const ready = await made(benchmark, "changes/private", false);
  await setRunStatus({
    runId: ready,
    transition: "submit",
    expected: "ready",
    actorId: null,
  });
  await setRunStatus({
    runId: ready,
    transition: "withdraw",
    expected: "submitted",
    actorId: null,
  });
  expect(await changesOn(benchmark)).toEqual([]);
  await deleteRun(ready, null);
  expect(await changesOn(benchmark)).toEqual([]);
});

test("a withdrawal is told, without the name of a model that has nothing public left", async () => {
  const benchmark = await saveMadeBenchmark();
  const only = await made(benchmark, "changes/only", true);
  await made(await saveMadeBenchmark(), "changes/other", true);
  const other = await made(benchmark, "changes/other", true);
  expect(await changesOn(benchmark)).toEqual([
    ["published", "other"],
    ["published", "only"],
  ]);
  await withdraw(only);
  await withdraw(other);
  const told = [
    ["withdrawn", "other"],
    ["withdrawn", null],
  ];
  expect(await changesOn(benchmark)).toEqual(told);
  // Whether a withdrawn run still lies in the database is nobody's business.
  await deleteRun(only, null);
  await deleteRun(other, null);
  expect(await changesOn(benchmark)).toEqual(told);
});

test("a public run that is deleted counts as withdrawn", async () => {
  const benchmark = await saveMadeBenchmark();
  await deleteRun(await made(benchmark, "changes/deleted", true), null);
  expect(await changesOn(benchmark)).toEqual([["withdrawn", null]]);
});

test("a model's page tells what was withdrawn and why, and nothing that was never public", async () => {
  const benchmark = await saveMadeBenchmark();
  const model = "changes/history";
  const shown = await made(benchmark, model, true);
  const { slug } = await database().model.findUniqueOrThrow({
    where: { name: model },
  });
  const read = () => listWithdrawals(slug);
  expect(await read()).toEqual([]);
  const take = (runId: string, expected: RunStatus, words: string) =>
    database().$transaction((tx) =>
      applyTransition(tx, {
        runId,
        transition: "withdraw",
        expected,
        actorId: null,
        words,
      }),
    );
  const own = await made(await saveMadeBenchmark(), model, true);
  expect(await take(own, "published", "A wrong template.")).toBe(true);
  const told = [{ kind: "withdrawn", reason: "A wrong template." }];
  expect(await read()).toMatchObject(told);
  // One that only its reviewers knew of.
  const hidden = await made(await saveMadeBenchmark(), model, false);
  await database().run.update({
    where: { id: hidden },
    data: { status: "submitted" },
  });
  expect(await take(hidden, "submitted", "secret")).toBe(true);
  expect(await read()).toMatchObject(told);
  expect(JSON.stringify(await read())).not.toContain("secret");
  // Whether it still lies in the database is nobody's business.
  const before = await read();
  await deleteRun(own, null);
  await deleteRun(hidden, null);
  expect(await read()).toEqual(before);
  await withdraw(shown);
  expect(await read()).toEqual([]);
});
