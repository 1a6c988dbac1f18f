import { expect, test, type Page } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { madeRun, saveMadeBenchmark } from "../db/support/made-run.ts";
import {
  giveSession,
  madePerson,
  signIn,
  useServersDatabase,
} from "./support/made-people.ts";

let benchmark = "";
let runId = "";
let model = "";

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  useServersDatabase();
  benchmark = await saveMadeBenchmark();
  const saved = await saveRun(await madeRun(benchmark));
  if (!saved.ok) throw new Error(saved.reason);
  runId = saved.runId;
  const run = await database().run.findUniqueOrThrow({
    where: { id: runId },
    include: { model: true },
  });
  model = run.model.displayName;
});

test.afterAll(async () => {
  await database().run.deleteMany({ where: { benchmarkId: benchmark } });
  await database().benchmark.delete({ where: { id: benchmark } });
  await closeDatabase();
});

const isOnBoard = async (page: Page) => {
  await page.goto(`/?benchmark=${benchmark}`);
  return (await page.locator("main").innerText()).includes(model);
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("an admin finds a private run, publishes it and takes it back", async ({
      page,
    }) => {
      expect(await isOnBoard(page)).toBe(false);
      await signIn(page, await madePerson("admin"));
      await page.getByRole("link", { name: "すべての実行を管理する" }).click();
      await page.getByLabel("ベンチマーク").selectOption(benchmark);
      await page.getByRole("button", { name: "絞り込む" }).click();
      await expect(page).toHaveURL(new RegExp(`benchmark=${benchmark}`));
      const row = page.getByRole("row").filter({ hasText: model });
      await expect(row).toContainText("非公開");
      await expect(row).toContainText("警告1");
      await row.getByRole("link", { name: model }).click();
      await expect(
        page.getByText("誰でも見られるようになります"),
      ).toBeVisible();
      await page.getByText("警告1").click();
      await expect(page.getByText(/回答がありません/)).toBeVisible();
      await page.getByRole("button", { name: "公開する" }).click();
      await expect(page.getByRole("status")).toHaveText(/公開しました/);
      expect(await isOnBoard(page)).toBe(true);
      await page.goto(`/admin/runs/${runId}`);
      await page.getByRole("button", { name: "取り下げる" }).click();
      await expect(page.getByRole("status")).toHaveText(/取り下げました/);
      expect(await isOnBoard(page)).toBe(false);
    });
  });
}

test("a decision on what is no longer so changes nothing, and says so", async ({
  page,
}) => {
  await giveSession(page, await madePerson("admin"));
  await page.goto(`/admin/runs/${runId}`);
  await database().run.update({
    where: { id: runId },
    data: { status: "rejected" },
  });
  await page.getByRole("button", { name: "公開する" }).click();
  await expect(page.getByRole("status")).toHaveText(/何も変更していません/);
  expect(await isOnBoard(page)).toBe(false);
});

test("for everybody but admins the pages do not exist, whatever the headers", async ({
  page,
}) => {
  const expectNothing = async (
    path: string,
    headers: Record<string, string>,
  ) => {
    const answer = await page.request.get(path, { headers });
    const text = await answer.text();
    expect(text).not.toContain(model);
    expect(text).not.toContain(benchmark);
  };
  const visibleOf = async (path: string) => {
    const answer = await page.goto(path);
    // Next draws what is not found in the browser.
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const { title, main } = await page.evaluate(() => ({
      title: document.title,
      main: document.querySelector("main")?.innerText,
    }));
    const control = answer?.headers()["cache-control"];
    return { status: answer?.status(), control, title, main };
  };
  const disguises: Record<string, string>[] = [
    {},
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1" },
    {
      rsc: "1",
      "next-router-prefetch": "1",
      "next-router-segment-prefetch": "/_tree",
    },
  ];
  const pages = ["/admin/runs", `/admin/runs/${runId}`, "/admin/runs/nothing"];
  const look = async () => {
    const missing = await visibleOf("/nowhere");
    expect(missing.status).toBe(404);
    for (const path of pages) {
      expect(await visibleOf(path), path).toEqual(missing);
      for (const headers of disguises) {
        await expectNothing(path, headers);
      }
    }
  };
  await look();
  await giveSession(page, await madePerson("reviewer"));
  await look();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("an admin who is one no longer loses the pages at once", async ({
      page,
    }) => {
      const person = await madePerson("admin");
      await giveSession(page, person);
      expect((await page.goto(`/admin/runs/${runId}`))?.status()).toBe(200);
      await database().run.update({
        where: { id: runId },
        data: { status: "ready" },
      });
      await page.reload();
      await database().user.update({
        where: { id: person.id },
        data: { role: "member" },
      });
      await page.getByRole("button", { name: "公開する" }).click();
      await expect(
        page.getByRole("heading", { name: "ページが見つかりません" }),
      ).toBeVisible();
      expect((await page.goto("/admin/runs"))?.status()).toBe(404);
      const run = await database().run.findUnique({ where: { id: runId } });
      expect(run?.status).toBe("ready");
    });
  });
}
