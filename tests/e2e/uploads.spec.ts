import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import {
  giveSession,
  madePerson,
  useServersDatabase,
} from "./support/made-people.ts";
import { expectNoViolations } from "./support/look.ts";
import { bringFiles, miniFiles, padded } from "./support/upload-files.ts";

// Scoring has a core to itself only sometimes.
test.describe.configure({ timeout: 480_000 });

test.beforeAll(() => useServersDatabase());
test.afterAll(() => closeDatabase());

const runPage = /\/runs\/[0-9a-f-]{36}$/;
const result = (page: Page) =>
  page.getByRole("heading", { name: "今の順位表に載せたら" });

const look = expectNoViolations;

test("a developer brings a run, mends a name, reads the result that nobody else sees, and deletes it", async ({
  page,
  browser,
}) => {
  const person = await madePerson("member");
  await giveSession(page, person);
  const model = `org/model-${randomUUID().slice(0, 8)}`;

  await page.goto("/runs");
  await look(page);
  await page.getByRole("link", { name: "結果を提出する" }).last().click();
  await look(page);
  await bringFiles(
    page,
    miniFiles((text) => text.replaceAll('"mini_qa"', '"my_qa"')),
    model,
  );
  await page.waitForURL(runPage);
  await expect(result(page)).toBeVisible({ timeout: 60_000 });
  await look(page);
  await expect(page.getByText("位（総合")).toHaveCount(0);
  // What is missing is said as missing, part by part; why the rest missed, in words.
  const part = (name: string) =>
    page.getByRole("region", { name: "回答のある範囲" }).getByRole("row", {
      name,
    });
  await expect(part("質問応答").first()).toContainText("回答がありません");
  await expect(
    page.getByRole("heading", { name: "誤りか、書式だけか" }),
  ).toBeVisible();

  await page.getByLabel(/「my_qa」/).selectOption("mini_qa");
  await page.getByRole("button", { name: "採点し直す" }).click();
  await expect(page.getByText(/1件中1位（総合/)).toBeVisible({
    timeout: 60_000,
  });
  const url = page.url();

  const stranger = await browser.newPage();
  for (const other of [null, await madePerson("reviewer")]) {
    if (other) await giveSession(stranger, other);
    const answer = await stranger.goto(url);
    expect(answer?.status()).toBe(404);
    expect(await stranger.content()).not.toContain(model);
    const raw = await stranger.request.get(
      url.replace("/runs/", "/api/uploads/"),
    );
    expect([401, 404]).toContain(raw.status());
    expect(await raw.text()).not.toContain(model);
  }
  await stranger.goto("/?benchmark=kurabe-mini-1");
  expect(await stranger.content()).not.toContain(model);
  await stranger.close();

  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "answers.jsonl" }).click();
  expect((await saved).suggestedFilename()).toBe("answers.jsonl");

  await page.goto("/runs");
  const row = page.getByRole("row").filter({ hasText: model });
  await expect(row).toContainText("結果を見て、公開に出す");
  await row.getByRole("link", { name: model }).click();
  await page.getByText("この提出を削除する").click();
  await page.getByLabel("元に戻せないことを確認しました").check();
  await page.getByRole("button", { name: "削除する" }).click();
  await page.waitForURL("**/runs");
  await expect(page.getByText(model)).toHaveCount(0);
  expect((await page.goto(url))?.status()).toBe(404);
});

test("what is no result says so, and can be mended", async ({ page }) => {
  await giveSession(page, await madePerson("member"));
  const files = miniFiles((text) =>
    text.replaceAll("baseline-echo", "model-x"),
  );
  const two = [
    ...files,
    ...miniFiles((text) => text.replaceAll("baseline-echo", "model-y")).map(
      (file) => ({ ...file, name: `other-${file.name}` }),
    ),
  ];
  await page.goto("/en/upload");
  await look(page);
  await page.getByLabel("Choose files").setInputFiles(two);
  await page.getByRole("button", { name: "Upload and score" }).click();
  await expect(page.getByText("The files hold several models.")).toBeVisible({
    timeout: 60_000,
  });
  await look(page);
  await page.getByLabel("Model inside the files").selectOption("model-y");
  await page.getByRole("button", { name: "Score again" }).click();
  await expect(
    page.getByRole("heading", { name: "On today's board" }),
  ).toBeVisible({ timeout: 60_000 });
  const id = page.url().split("/").at(-1) ?? "";
  const run = await database().run.findUniqueOrThrow({
    where: { id },
    include: { model: true },
  });
  expect(run.model.name).toBe("model-y");
});

test("an upload goes on after its tab was closed", async ({
  page,
  context,
}, info) => {
  await giveSession(page, await madePerson("member"));
  const path = info.outputPath("answers.jsonl");
  writeFileSync(path, padded(14));
  const first = page.waitForResponse(
    (answer) =>
      answer.request().method() === "PATCH" && answer.status() === 204,
  );
  await bringFiles(page, [path], "closed-tab");
  const url = (await first).url();
  await page.close({ runBeforeUnload: false });
  const id = /uploads\/([0-9a-f-]{36})/.exec(url)?.[1] ?? "";

  const again = await context.newPage();
  await again.goto("/upload");
  await again.getByRole("link", { name: "続ける" }).click();
  await again.waitForURL(`**/runs/${id}`);
  const sent: number[] = [];
  again.on("request", (request) => {
    if (request.method() === "PATCH")
      sent.push(Number(request.headers()["upload-offset"]));
  });
  await again.getByLabel("同じファイルを選ぶ").setInputFiles(path);
  await expect(result(again)).toBeVisible({ timeout: 60_000 });
  expect(sent[0]).toBeGreaterThanOrEqual(4 * 1024 * 1024);
  expect(await again.locator("h1").innerText()).toContain("closed-tab");
});

test("a visitor is asked to sign in, and other sites can begin nothing", async ({
  page,
}) => {
  await page.goto("/upload");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=\/upload/);
  await giveSession(page, await madePerson("member"));
  const send = (headers: Record<string, string>) =>
    page.request.post("/api/uploads", { data: { files: [] }, headers });
  expect((await send({ origin: "https://evil.example" })).status()).toBe(403);
  expect((await send({ "sec-fetch-site": "cross-site" })).status()).toBe(403);
  expect((await send({})).status()).toBe(201);
});
