import { database } from "#lib/db/client.ts";
import { getModelPage } from "#lib/db/get-model-page.ts";
import { listComparabilityKeys } from "#lib/db/list-comparability-keys.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { expect, test } from "../setup/database.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

async function made(model: string, label = "", publish = true) {
  const run = await madeRun(await saveMadeBenchmark(), {
    model,
    label,
    publish,
  });
  const saved = await saveRun(run);
  if (!saved.ok) throw new Error(saved.reason);
  return { runId: saved.runId, file: run.files[0] };
}

const slugOf = async (name: string) =>
  (await database().model.findUniqueOrThrow({ where: { name } })).slug;

test("a model's page has its facts, scores, keys and the hash of each file", async () => {
  const { runId, file } = await made("org/Model Page");
  const page = await getModelPage(await slugOf("org/Model Page"));
  expect(page?.model).toMatchObject({
    name: "org/Model Page",
    displayName: "Model Page",
    licence: null,
    totalParametersB: null,
  });
  expect(page?.runs).toHaveLength(1);
  const run = page?.runs[0];
  expect(run).toMatchObject({
    id: runId,
    evidence: "recomputed",
    harness: "made",
    shots: 4,
    judge: "gpt-4",
    files: [{ sha256: file?.sha256 }],
  });
  expect(run?.scores.find(({ level }) => level === "dataset")).toMatchObject({
    key: "facts",
    value: 0.1 + 0.2,
    answered: 3,
    expected: 4,
    claimed: null,
  });
});

test("runs that are not public are neither shown nor counted", async () => {
  const shown = await made("org/partly-public", "shown");
  const hidden = await made("org/partly-public", "hidden", false);
  const slug = await slugOf("org/partly-public");
  const page = await getModelPage(slug);
  expect(page?.runs.map(({ id }) => id)).toEqual([shown.runId]);
  expect(JSON.stringify(page)).not.toContain("hidden");
  const keys = await listComparabilityKeys([shown.runId, hidden.runId]);
  expect([...keys.keys()]).toEqual([shown.runId]);
});

for (const change of [
  { status: "submitted", visibility: "public" },
  { status: "published", visibility: "private" },
  { status: "published", visibility: "unlisted" },
] as const) {
  test(`a model with one ${change.status} ${change.visibility} run has no page, as one that does not exist`, async () => {
    const name = `org/none-${change.status}-${change.visibility}`;
    const { runId } = await made(name);
    const slug = await slugOf(name);
    expect(await getModelPage(slug)).not.toBeNull();
    await database().run.update({ where: { id: runId }, data: change });
    expect(await getModelPage(slug)).toBeNull();
    expect(await getModelPage("no-such-model")).toBeNull();
  });
}

test("a slug that no database text can hold is no model", async () => {
  expect(await getModelPage("a\0b")).toBeNull();
});
