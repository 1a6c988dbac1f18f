import { expect, test } from "@playwright/test";
import { closeDatabase, database } from "#lib/db/client.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { madeRun, saveMadeBenchmark } from "../db/support/made-run.ts";
import { expectNoViolations } from "./support/look.ts";
import {
  giveSession,
  madePerson,
  useServersDatabase,
  type Person,
} from "./support/made-people.ts";
import { approveRun, submitRun, withdrawRun } from "./support/run-steps.ts";

let benchmark = "";
let owner: Person;
let reviewer: Person;

test.beforeAll(async () => {
  useServersDatabase();
  benchmark = await saveMadeBenchmark();
  owner = await madePerson("member");
  reviewer = await madePerson("reviewer");
});

test.afterAll(async () => {
  await database().run.deleteMany({ where: { benchmarkId: benchmark } });
  await database().benchmark.delete({ where: { id: benchmark } });
  await closeDatabase();
});

async function readyRun(): Promise<{ id: string; model: string }> {
  const saved = await saveRun(await madeRun(benchmark, { ownerId: owner.id }));
  if (!saved.ok) throw new Error(saved.reason);
  const run = await database().run.findUniqueOrThrow({
    where: { id: saved.runId },
    include: { model: true },
  });
  return { id: saved.runId, model: run.model.displayName };
}

async function submitted() {
  const run = await readyRun();
  await database().run.update({
    where: { id: run.id },
    data: { status: "submitted", submittedAt: new Date() },
  });
  return run;
}

const statusOf = async (id: string) =>
  (await database().run.findUniqueOrThrow({ where: { id } })).status;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    // Some twenty pages, one after the other.
    test.slow();

    test("a run is submitted, mended, approved, public at once, and taken back with a reason", async ({
      page,
      browser,
    }) => {
      const run = await readyRun();
      const other = await browser.newContext({ javaScriptEnabled });
      const desk = await other.newPage();
      await giveSession(page, owner);
      await giveSession(desk, reviewer);
      expect((await desk.goto(`/review/${run.id}`))?.status()).toBe(404);

      await page.goto(`/runs/${run.id}`);
      await expect(
        page.getByText("誰でも見られるようになります"),
      ).toBeVisible();
      await submitRun(page);

      await desk.goto(`/review?benchmark=${benchmark}`);
      await desk.getByRole("link", { name: run.model }).click();
      await desk.getByRole("button", { name: "担当する" }).click();
      await expect(desk.getByText("あなたが担当しています")).toBeVisible();
      await desk.getByRole("button", { name: "修正を依頼する" }).click();
      await expect(desk.getByRole("status")).toHaveText(/理由を書いて/);
      await desk.getByLabel("理由のひな形").selectOption("coverage");
      await desk.getByLabel("コメント").first().fill("factsが1問足りません。");
      await desk.getByRole("button", { name: "修正を依頼する" }).click();
      await expect(desk.getByRole("status")).toHaveText(/修正を依頼しました/);

      await page.goto(`/runs/${run.id}`);
      await expect(page.getByText("factsが1問足りません。")).toBeVisible();
      await expect(
        page.getByText(/Some questions have no answer/),
      ).toBeVisible();
      await page.getByLabel("コメント").fill("直しました。");
      await page.getByRole("button", { name: "送る" }).click();
      await expect(page.getByRole("status")).toHaveText(/コメントを送りました/);
      await submitRun(page);

      await desk.goto(`/review/${run.id}`);
      await expect(
        desk.getByText("直しました。", { exact: true }),
      ).toBeVisible();
      await approveRun(desk);
      await page.goto(`/?benchmark=${benchmark}`);
      await expect(page.locator("main")).toContainText(run.model);

      await page.goto(`/runs/${run.id}`);
      await withdrawRun(page, "採点の誤り");
      await page.goto(`/?benchmark=${benchmark}`);
      await expect(page.locator("main")).not.toContainText(run.model);
      await other.close();
    });

    test("the secret link shows the run to whoever has it, until it is taken back", async ({
      page,
      browser,
    }) => {
      const run = await readyRun();
      await giveSession(page, owner);
      await page.goto(`/runs/${run.id}`);
      await page.getByText("秘密のリンクで共有する").click();
      await page.getByRole("button", { name: "リンクを作る" }).click();
      const link = await page.locator("code.secret").innerText();
      const anonymous = await browser.newContext({ javaScriptEnabled });
      const visitor = await anonymous.newPage();
      expect((await visitor.goto(`/runs/${run.id}`))?.status()).toBe(404);
      const path = new URL(link).pathname;
      const answer = await visitor.goto(path);
      expect(answer?.status()).toBe(200);
      expect(answer?.headers()["cache-control"]).toContain("no-store");
      await expect(visitor.locator("meta[name=robots]")).toHaveAttribute(
        "content",
        /noindex/,
      );
      await expect(visitor.locator("meta[name=referrer]")).toHaveAttribute(
        "content",
        "no-referrer",
      );
      await expect(
        visitor.getByRole("heading", { name: run.model }),
      ).toBeVisible();
      await page.getByRole("button", { name: "リンクを取り消す" }).click();
      await expect(page.getByRole("status")).toHaveText(/取り消しました/);
      expect((await visitor.goto(path))?.status()).toBe(404);
      await anonymous.close();
    });
  });
}

test("the sample is read answer by answer, and each reading stays", async ({
  page,
}) => {
  test.slow();
  const run = await submitted();
  await giveSession(page, reviewer);
  await page.goto(`/review/${run.id}`);
  await expect(page.getByText("20件のうち0件を読みました")).toBeVisible();
  await page.getByRole("link", { name: "回答3", exact: true }).click();
  await expect(page.getByText("答え答え").first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("link", { name: "審査へ戻る" }).click();
  await expect(page.getByText("20件のうち1件を読みました")).toBeVisible();
  await expect(
    page.getByRole("link", { name: "回答3(読みました)" }),
  ).toBeVisible();
});

test("the obvious are approved together; what has a flaw cannot be chosen", async ({
  page,
}) => {
  const [good, flawed] = [await submitted(), await submitted()];
  await database().runIssue.deleteMany({ where: { runId: good.id } });
  for (const { id } of [good, flawed])
    await database().run.update({
      where: { id },
      data: { evidence: "verified", answered: 4 },
    });
  await giveSession(page, reviewer);
  await page.goto(`/review?benchmark=${benchmark}`);
  await expect(page.getByRole("checkbox", { name: flawed.model })).toHaveCount(
    0,
  );
  await page.getByRole("checkbox", { name: good.model }).check();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "選んだものを承認する" }).click();
  await expect(page.getByRole("status")).toHaveText(/1件のうち1件を承認/);
  expect(await statusOf(good.id)).toBe("published");
  expect(await statusOf(flawed.id)).toBe("submitted");
});

test("a problem is told of without an account or JavaScript, and answered", async ({
  page,
  browser,
}) => {
  test.slow();
  const run = await submitted();
  const anonymous = await browser.newContext({ javaScriptEnabled: false });
  const visitor = await anonymous.newPage();
  const path = `/report?run=${run.id}&subject=QA`;
  expect((await visitor.goto(path))?.status()).toBe(404);
  await database().run.update({
    where: { id: run.id },
    data: { status: "published", visibility: "public" },
  });
  await visitor.goto(path);
  const words = `正解の表記が違います ${run.model}`;
  await visitor.getByLabel("どんな問題ですか").fill(words);
  await visitor.getByRole("button", { name: "報告する" }).click();
  await expect(visitor.getByRole("status")).toHaveText(/受け付けました/);
  await anonymous.close();
  await giveSession(page, reviewer);
  await page.goto("/notifications");
  await page
    .getByRole("listitem")
    .filter({ hasText: words })
    .getByRole("button")
    .click();
  const card = page.getByRole("article").filter({ hasText: words });
  await expectNoViolations(page);
  await card.getByLabel("回答").fill("直しました。");
  await card.getByRole("button", { name: "回答して閉じる" }).click();
  await expect(card).toContainText("回答: 直しました。");
});

test("nobody decides on their own run, and for members there is no review", async ({
  page,
}) => {
  const run = await submitted();
  await database().run.update({
    where: { id: run.id },
    data: { ownerId: reviewer.id },
  });
  await giveSession(page, reviewer);
  await page.goto(`/en/review/${run.id}`);
  await expect(
    page.getByText("You cannot review a run of your own"),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0);
  await expectNoViolations(page);
  await giveSession(page, owner);
  for (const path of [
    "/review",
    `/review/${run.id}`,
    `/review/${run.id}/answers/1`,
    "/review/reports",
  ])
    expect((await page.goto(path))?.status(), path).toBe(404);
  expect((await page.goto(`/runs/${run.id}`))?.status()).toBe(404);
});
