import { randomUUID } from "node:crypto";
import { expect, test, type Page, type Request } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { createUpload } from "#lib/db/create-upload.ts";
import { beginProcessing } from "#lib/db/move-upload.ts";
import { appendToUpload } from "#lib/db/upload-file.ts";
import type { Viewer } from "#lib/schema/access.ts";
import { newUploadSchema } from "#lib/schema/upload.ts";
import { expectNoViolations } from "./support/look.ts";
import {
  giveSession,
  madePerson,
  useServersDatabase,
} from "./support/made-people.ts";
import { bringFiles, miniFiles } from "./support/upload-files.ts";

// Scoring has a core to itself only sometimes.
test.describe.configure({ timeout: 240_000 });

test.beforeAll(() => useServersDatabase());
test.afterAll(() => closeDatabase());

const slow = { timeout: 60_000 };
const result = (page: Page) =>
  page.getByRole("heading", { name: "今の順位表に載せたら" });
const runOf = (page: Page) => page.url().split("/").at(-1) ?? "";
const modelName = () => `org/mended-${randomUUID().slice(0, 8)}`;

test("a private path is found, blacked out, and gone from all but the owner's own file", async ({
  page,
}) => {
  await giveSession(page, await madePerson("member"));
  const secret = `/home/taro-${randomUUID()}/checkpoints/last`;
  const files = miniFiles((text) =>
    text.replace(
      '"shots":0}',
      `"shots":0,"sampling":{"checkpoint":"${secret}"}}`,
    ),
  );
  await bringFiles(page, files, modelName());
  await expect(result(page)).toBeVisible(slow);
  const id = runOf(page);
  const row = page.getByRole("row").filter({ hasText: "ローカルのパス" });
  await expect(row).toContainText("条件：");
  await expect(page.getByText(secret)).toBeVisible();

  await page.getByLabel("条件の欄にあるものを伏せ字にする").check();
  await page.getByRole("button", { name: "採点し直す" }).click();
  await expect(page.getByText("条件の欄は伏せ字にしました。")).toBeVisible(
    slow,
  );
  await expectNoViolations(page);
  expect(await page.content()).not.toContain(secret);
  await expect(page.getByText("[redacted]")).toBeVisible();
  const run = await database().run.findUniqueOrThrow({ where: { id } });
  const upload = await database().upload.findUniqueOrThrow({ where: { id } });
  expect(JSON.stringify([run.facts, upload.found])).not.toContain(secret);
  // The file is evidence, and its own side's alone.
  const raw = page.getByRole("link", { name: "answers.jsonl" });
  const href = (await raw.getAttribute("href")) ?? "";
  expect(await (await page.request.get(href)).text()).toContain(secret);
  await giveSession(page, await madePerson("reviewer"));
  const refused = await page.request.get(href);
  expect(refused.status()).toBe(404);
  expect(await refused.text()).not.toContain(secret);
});

test("of two answers to a question the one counts that its owner chooses", async ({
  page,
}) => {
  await giveSession(page, await madePerson("member"));
  const files = miniFiles((text) => {
    const lines = text.trim().split("\n");
    const again = lines
      .filter((line) => line.includes('"dataset":"mini_qa"'))
      .map((line): { reference: string } => JSON.parse(line))
      .map((row) => JSON.stringify({ ...row, output: row.reference }));
    return [...lines, ...again, ""].join("\n");
  });
  await bringFiles(page, files, modelName());
  await expect(result(page)).toBeVisible(slow);
  const runId = runOf(page);
  const scoreOf = async () => {
    const where = { runId, level: "dataset", key: "mini_qa" } as const;
    return (await database().score.findFirst({ where }))?.value ?? null;
  };
  expect(await scoreOf()).toBeLessThan(1);
  await page.getByLabel("同じ問題への重複").selectOption("last");
  await page.getByRole("button", { name: "採点し直す" }).click();
  await expect.poll(scoreOf, slow).toBe(1);
});

test("scoring is stopped while it is under way, keeps the files, and can begin again", async ({
  page,
}) => {
  const person = await madePerson("member");
  await giveSession(page, person);
  const id = await underWay({
    userId: person.id,
    role: "member",
    teams: {},
    scopes: "all",
  });
  const watched = (request: Request) =>
    request.url().endsWith(`/api/uploads/${id}/events`);
  const watching = page.waitForEvent("request", watched);
  await page.goto(`/runs/${id}`);
  await expect(
    page.getByRole("heading", { name: "採点しています" }),
  ).toBeVisible();
  await watching;
  // The page that watches the work must not be read anew before the form is answered.
  const unwatched = page.waitForEvent("requestfailed", watched);
  await page.route("**/runs/**", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    const response = await route.fetch({ maxRedirects: 0 });
    await unwatched;
    await route.fulfill({ response });
  });
  await page.getByRole("button", { name: "採点をやめる" }).click();
  await expect(page.getByText("採点をやめました。")).toBeVisible();
  await page.unrouteAll({ behavior: "wait" });
  expect(await database().run.count({ where: { id } })).toBe(0);
  await page.getByRole("button", { name: "採点する" }).click();
  await expect(result(page)).toBeVisible(slow);
});

/** An upload that is worked on for as long as the test wants: no worker knows of it. */
async function underWay(viewer: Viewer): Promise<string> {
  const files = miniFiles();
  const upload = newUploadSchema.parse({
    model: modelName(),
    files: files.map(({ name, buffer }) => ({ name, size: buffer.length })),
  });
  const created = await createUpload(viewer, upload);
  if (!created.ok) throw new Error(created.reason);
  for (const [at, { id }] of created.files.entries())
    await appendToUpload(id, 0, [files[at]?.buffer ?? Buffer.alloc(0)]);
  const begun = await beginProcessing(viewer, created.id, {}, async () => {});
  if (!begun.ok) throw new Error(begun.reason);
  return created.id;
}
