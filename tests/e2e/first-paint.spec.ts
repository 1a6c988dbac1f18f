import { expect, test, type Page } from "@playwright/test";

test.slow();
// As somebody who was never here: nothing is hurried (playwright.config.ts does that for all others).
test.use({ storageState: { cookies: [], origins: [] } });

const board = "/?benchmark=swallow-2024-12";
const page21 = (page: Page) =>
  page.locator("table.board tbody tr:not(.details)").nth(20);
const sections = (page: Page) => page.locator(".section ~ .section");
const scripts = (page: Page) =>
  page.locator('script[src^="/_next/static/"]:not([nomodule])').count();

/** How each section below the first is laid out, and whether the first paint's mark is there. */
const state = async (page: Page) => ({
  visibility: [
    ...new Set(
      await sections(page).evaluateAll((all) =>
        all.map((each) => getComputedStyle(each).contentVisibility),
      ),
    ),
  ],
  first: await page.locator("html").getAttribute("data-first"),
});

const whole = { visibility: ["visible"], first: null };
const onlyFirst = { visibility: ["auto"], first: "all" };

test("a page is whole and its scripts run once somebody moves, not before", async ({
  page,
}) => {
  await page.goto(board);
  await expect(page.locator('link[rel="prefetch"]').first()).toBeAttached();
  expect(await state(page)).toEqual(onlyFirst);
  expect(await scripts(page)).toBe(0);
  await expect(page21(page)).toBeHidden();
  await page.mouse.move(300, 300);
  await expect(page21(page)).toBeVisible();
  await expect.poll(() => state(page)).toEqual(whole);
  await expect.poll(() => scripts(page)).toBeGreaterThan(0);
});

for (const [what, act] of [
  ["a key", (page: Page) => page.keyboard.press("Tab")],
  ["the wheel", (page: Page) => page.mouse.wheel(0, 40)],
  ["reading on", (page: Page) => page.evaluate(() => scrollTo(0, 200))],
] as const)
  test(`${what} is a sign of somebody too`, async ({ page }) => {
    await page.goto(board);
    await expect(page.locator('link[rel="prefetch"]').first()).toBeAttached();
    expect(await scripts(page)).toBe(0);
    await act(page);
    await expect.poll(() => state(page)).toEqual(whole);
    await expect.poll(() => scripts(page)).toBeGreaterThan(0);
  });

test("without anybody the page is whole five seconds after it was loaded", async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(board);
  await page.clock.runFor(4900);
  expect(await state(page)).toEqual(onlyFirst);
  await page.clock.runFor(2000);
  await expect.poll(() => state(page)).toEqual(whole);
  await expect.poll(() => scripts(page)).toBeGreaterThan(0);
});

test("a button that was quicker than the scripts does its work once they are there", async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async () => {};
  });
  await page.goto(board);
  await page.getByRole("button", { name: "リンクをコピー" }).click();
  await expect(page.getByText("コピーしました")).toBeVisible();
});

test("a link that was quicker than the scripts leads where it says", async ({
  page,
}) => {
  await page.goto(board);
  await page.getByRole("link", { name: "sLLM", exact: true }).click();
  await expect(page).toHaveURL(/size=sllm/);
});

test("no text moves: the site's font is used from the second page on", async ({
  page,
}) => {
  const usesFont = () =>
    page.evaluate(() =>
      getComputedStyle(document.body).fontFamily.includes("Noto Sans JP Site"),
    );
  await page.goto(board);
  const fetched = page.waitForResponse(/noto-sans-jp-site/);
  await page.mouse.move(300, 300);
  await (await fetched).finished();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("kurabe-font")))
    .toMatch(/noto-sans-jp-site/);
  expect(await usesFont()).toBe(false);
  await page.reload();
  expect(await usesFont()).toBe(true);
  await expect(page.locator('link[rel="preload"][as="font"]')).toBeAttached();
});

test("a page of forms that need scripts does not wait for anybody", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await expect.poll(() => scripts(page)).toBeGreaterThan(0);
});
