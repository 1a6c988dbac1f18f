import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { madePerson, useServersDatabase } from "./support/made-people.ts";
import { madeToken } from "./support/made-token.ts";

test.describe.configure({ timeout: 180_000 });
test.beforeAll(useServersDatabase);
test.afterAll(() => closeDatabase());

const demo = "prisma/demo/kurabe-mini-1/baseline-terse";
const whole = ["read", "upload", "submit"] as const;

/** The command's exit code and what it printed. */
async function kurabe(
  server: string | undefined,
  token: string,
  ...args: string[]
) {
  const env = {
    ...process.env,
    KURABE_SERVER: server ?? "",
    KURABE_TOKEN: token,
  };
  return promisify(execFile)(process.execPath, ["lib/cli/main.ts", ...args], {
    env,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

test("from the command line: upload, wait, state, submit, and the same again", async ({
  baseURL,
  request,
}) => {
  const person = await madePerson("member");
  const token = await madeToken(person.id, whole);
  const model = `org/from-ci-${randomUUID()}`;
  const args = [demo, "--model", model, "--benchmark", "kurabe-mini-1"];
  const first = await kurabe(
    baseURL,
    token,
    "upload",
    ...args,
    "--wait",
    "--json",
  );
  expect(first, first.stderr).toMatchObject({ code: 0 });
  const { upload, run } = JSON.parse(first.stdout);
  expect(upload).toMatchObject({ status: "ready", model });
  expect(run).toMatchObject({
    id: upload.id,
    model_name: model,
    status: "ready",
    visibility: "private",
    evidence: "verified",
    answered: 112,
    expected: 112,
  });
  const scored = await kurabe(
    undefined,
    "",
    "score",
    demo,
    "--benchmark",
    "kurabe-mini-1",
    "--json",
  );
  expect(run.overall).toBe(JSON.parse(scored.stdout).overall.score);
  // Nobody else learns that it is there.
  const missing = await request.get(`/api/v1/runs/${randomUUID()}`);
  for (const path of ["", "/predictions"]) {
    const other = await request.get(`/api/v1/runs/${upload.id}${path}`);
    expect(other.status()).toBe(404);
    expect(await other.body()).toEqual(await missing.body());
  }
  const again = await kurabe(baseURL, token, "upload", ...args, "--wait");
  expect(again, again.stderr).toMatchObject({ code: 3 });
  const submitted = await kurabe(baseURL, token, "submit", upload.id);
  expect(submitted, submitted.stderr).toMatchObject({ code: 0 });
  const state = await kurabe(baseURL, token, "status", upload.id);
  expect(state.stdout).toContain(`${upload.id} is submitted`);
  const twice = await kurabe(baseURL, token, "submit", upload.id);
  expect(twice.code).toBe(1);
  const deleted = await request.delete(`/api/v1/uploads/${upload.id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(deleted.status()).toBe(409);
});

test("what was found is mended, and the upload deleted, without a browser", async ({
  baseURL,
  request,
}) => {
  const person = await madePerson("member");
  const token = await madeToken(person.id, whole);
  const headers = { authorization: `Bearer ${token}` };
  const folder = mkdtempSync(join(tmpdir(), "kurabe-ci-"));
  cpSync(demo, folder, { recursive: true });
  const answers = join(folder, "answers.jsonl");
  const text = readFileSync(answers, "utf8");
  writeFileSync(answers, text.replaceAll('"mini_qa"', '"my_qa"'));
  const model = `org/mended-${randomUUID()}`;
  const args = [folder, "--model", model, "--benchmark", "kurabe-mini-1"];
  const sent = await kurabe(
    baseURL,
    token,
    "upload",
    ...args,
    "--wait",
    "--json",
  );
  const { upload } = JSON.parse(sent.stdout);
  expect(upload.found.unknown_datasets).toMatchObject([{ name: "my_qa" }]);
  const path = `/api/v1/uploads/${upload.id}`;
  const read = async () => (await request.get(path, { headers })).json();
  const patch = (data: object, own = headers) =>
    request.patch(path, { headers: own, data });

  const stranger = await madePerson("member");
  const other = {
    authorization: `Bearer ${await madeToken(stranger.id, whole)}`,
  };
  expect((await patch({}, other)).status()).toBe(404);
  expect((await request.delete(path, { headers: other })).status()).toBe(404);
  const wrong = await patch({ datasets: { my_qa: { not: "x" } } });
  expect(wrong.status()).toBe(400);
  expect(await wrong.text()).toContain("/datasets/my_qa");

  const mended = await patch({ datasets: { my_qa: "mini_qa" } });
  expect(mended.status(), await mended.text()).toBe(202);
  await expect
    .poll(async () => (await read()).status, { timeout: 60_000 })
    .toBe("ready");
  expect((await read()).found.unknown_datasets).toEqual([]);
  const run = await request.get(`/api/v1/runs/${upload.id}`, { headers });
  expect(await run.json()).toMatchObject({ answered: 112, expected: 112 });

  const deleted = await request.delete(path, { headers });
  expect(deleted.status()).toBe(200);
  expect(await deleted.json()).toEqual({ id: upload.id });
  for (const gone of [path, `/api/v1/runs/${upload.id}`])
    expect((await request.get(gone, { headers })).status()).toBe(404);
  expect((await request.delete(path, { headers })).status()).toBe(404);
});

test("what is wrong with files is said with its file and line, and exits with 1", async ({
  baseURL,
}) => {
  const person = await madePerson("member");
  const token = await madeToken(person.id, whole);
  const path = join(mkdtempSync(join(tmpdir(), "kurabe-ci-")), "bad.jsonl");
  writeFileSync(path, '{"dataset": "mini_yesno", "output": 1}\n{"broken\n');
  const done = await kurabe(
    baseURL,
    token,
    "upload",
    path,
    "--model",
    `org/bad-${randomUUID()}`,
    "--benchmark",
    "kurabe-mini-1",
    "--wait",
  );
  expect(done.code, done.stderr).toBe(1);
  expect(done.stdout).toContain("bad.jsonl");
  expect(done.stdout).toMatch(/is invalid/);
});

test("a token does no more than its scopes say, and none does nothing", async ({
  baseURL,
}) => {
  const person = await madePerson("member");
  const reader = await madeToken(person.id, ["read"]);
  const refused = await kurabe(baseURL, reader, "upload", demo);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("lacks the scope upload");
  const old = await madeToken(person.id, whole, new Date(Date.now() - 1000));
  expect((await kurabe(baseURL, old, "upload", demo)).code).toBe(1);
  expect((await kurabe(baseURL, "", "upload", demo)).code).toBe(2);
  const lost = await kurabe(
    "http://127.0.0.1:9",
    reader,
    "status",
    randomUUID(),
  );
  expect(lost.code).toBe(4);
  await database().user.update({
    where: { id: person.id },
    data: { suspendedAt: new Date() },
  });
  const after = await kurabe(baseURL, reader, "status", randomUUID());
  expect(after.stderr).toContain("A valid token is needed");
});
