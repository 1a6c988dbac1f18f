import { expect, test, type Page } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./support/look.ts";

test.slow();

// The demo: Swallow's published figures of 58 models, which have both axes.
const board = "/?benchmark=swallow-2024-12";
const table = (page: Page) => page.locator("table.board");
const rows = (page: Page) => table(page).locator("tbody tr:not(.details)");
const names = (page: Page) =>
  rows(page).locator(".model-link").allTextContents();
const heading = (page: Page, name: string) =>
  table(page)
    .getByRole("columnheader", { name, exact: true })
    .getByRole("link");

// The server renders the whole page for each view, on machines that do other work as well.
const patient = { timeout: 20_000 };

/** Points at the table, and waits until the whole board is there: its scores are links then. */
async function wake(page: Page) {
  await table(page).hover();
  await expect(table(page).locator("a.score").first()).toBeVisible(patient);
}

/** The page's own requests for another view are held up, so that only the browser can have answered. */
async function holdServer(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/[?&]_rsc=/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.describe("with JavaScript", () => {
  for (const { what, path, act } of [
    {
      what: "a sort",
      path: `${board}&sort=coding&dir=desc`,
      act: (page: Page) => heading(page, "コーディング").click(),
    },
    {
      what: "a sort by name",
      path: `${board}&sort=model&dir=asc`,
      act: (page: Page) => heading(page, "モデル").click(),
    },
    {
      what: "a size class",
      path: `${board}&size=sllm`,
      act: (page: Page) =>
        page.getByRole("link", { name: "sLLM（13B以下）" }).first().click(),
    },
    {
      what: "a search as it is typed",
      path: `${board}&q=ＧＥＭＭＡ`,
      act: (page: Page) => page.getByRole("searchbox").fill("ＧＥＭＭＡ"),
    },
  ]) {
    test(`${what} is there before the server has answered, and as it answers`, async ({
      page,
    }) => {
      await page.goto(path);
      const expected = await names(page);
      const ranks = await rows(page).locator(".rank").allTextContents();
      await page.goto(board);
      const first = await names(page);
      await wake(page);
      const release = await holdServer(page);
      await act(page);
      await expect.poll(() => names(page)).toEqual(expected);
      expect(await rows(page).locator(".rank").allTextContents()).toEqual(
        ranks,
      );
      release();
      await expect(page).toHaveURL((url) => url.searchParams.size > 1, patient);
      expect(await names(page)).toEqual(expected);
      await page.goBack();
      await expect(page).toHaveURL(board);
      await expect.poll(() => names(page), patient).toEqual(first);
    });
  }

  test("what nobody finds is said at once, and clearing brings all rows back", async ({
    page,
  }) => {
    await page.goto(board);
    const all = await names(page);
    await wake(page);
    await page.getByRole("searchbox").fill("そんなモデルはない");
    await expect(
      page.getByRole("heading", { name: "条件に合うモデルがありません" }),
    ).toBeVisible();
    await expect(page).toHaveURL(/q=/, patient);
    await page.getByRole("searchbox").fill("");
    await expect.poll(() => names(page)).toEqual(all);
    await expect(page).toHaveURL(board, patient);
  });

  test("columns keep their widths whatever rows a search leaves", async ({
    page,
  }) => {
    await page.goto(board);
    await wake(page);
    const widths = () =>
      table(page)
        .locator("thead th")
        .evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
    const before = await widths();
    await page.getByRole("searchbox").fill("Gemma 2 2B");
    await expect(rows(page)).not.toHaveCount(58);
    expect(await widths()).toEqual(before);
  });

  test("a row opens by keyboard to its facts and to every score with its way", async ({
    page,
  }) => {
    await page.goto(board);
    await wake(page);
    const button = page.getByRole("button", { name: "Gemma 2 27B ITの詳細" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    const details = page.locator(".row-details");
    await expect(details).toContainText("google/gemma-2-27b-it");
    await expect(details).toContainText("CC BY 4.0");
    await expect(
      details.getByRole("link", { name: "google/gemma-2-27b", exact: true }),
    ).toHaveAttribute("href", "/families/google--gemma-2-27b");
    const coding = details
      .getByRole("listitem")
      .filter({ hasText: "コーディング" })
      .getByRole("link")
      .first();
    await expect(coding).toHaveAttribute(
      "href",
      /^\/models\/.*#run-[0-9a-f-]+-coding$/,
    );
    await page.keyboard.press("Tab");
    await expect(details.getByRole("link").first()).toBeFocused();
    await button.press("Enter");
    await expect(details).toHaveCount(0);
  });

  test("a score leads to its own row on the model's page, and is no stop of the keyboard", async ({
    page,
  }) => {
    await page.goto(`${board}&sort=coding&dir=desc`);
    await wake(page);
    const score = rows(page).first().locator("td.category a.score").first();
    await expect(score).toHaveAttribute("tabindex", "-1");
    const text = await score.textContent();
    const href = (await score.getAttribute("href")) ?? "";
    await score.click();
    await expect(page).toHaveURL(href);
    await expect(page.locator(`[id="${href.split("#")[1]}"]`)).toContainText(
      text ?? "?",
    );
  });

  test("axe finds nothing in the table with an open row, in either theme", async ({
    page,
  }) => {
    await page.goto(`/en${board.slice(1)}`);
    await wake(page);
    await page
      .getByRole("button", { name: /^Details of/ })
      .first()
      .click();
    await expect(page.locator(".row-details")).toBeVisible();
    await expectNoViolations(page, { within: ["#ranking"] });
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page);
  });

  test("an open row fits a phone of 360 pixels", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(board);
    await page
      .getByRole("button", { name: /の詳細$/ })
      .first()
      .click();
    const details = page.locator(".row-details");
    await expect(details).toBeVisible();
    const { width = 999 } = (await details.boundingBox()) ?? {};
    expect(width).toBeLessThanOrEqual(360);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(overflow).toBe(0);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the heat map is a page of its own with the view's models", async ({
    page,
  }) => {
    await page.goto(`${board}&size=sllm`);
    const shown = await rows(page).count();
    await page.getByRole("link", { name: "ヒートマップを開く" }).click();
    await expect(page).toHaveURL(/charts\/heat-map\?.*size=sllm/);
    // A head, and the mean of all.
    await expect(page.getByRole("row")).toHaveCount(shown + 2);
    await page.getByRole("link", { name: "順位表に戻る" }).click();
    await expect(rows(page)).toHaveCount(shown);
  });
});
