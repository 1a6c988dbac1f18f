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

/** How the sections below the first are laid out. */
const visibility = (page: Page) =>
  sections(page).evaluateAll((all) => [
    ...new Set(all.map((each) => getComputedStyle(each).contentVisibility)),
  ]);
const fetchedAhead = (page: Page) =>
  expect(page.locator('link[rel="prefetch"]').first()).toBeAttached();

/** As somebody does: browsers make up the first event of a pointer themselves. */
async function come(page: Page) {
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 310);
}

async function expectWhole(page: Page) {
  await expect(page21(page)).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-first");
  await expect.poll(() => visibility(page)).toEqual(["visible"]);
  await expect.poll(() => scripts(page)).toBeGreaterThan(0);
}

test("a page is whole and its scripts run once somebody moves, not before", async ({
  page,
}) => {
  await page.goto(board);
  await fetchedAhead(page);
  expect(await scripts(page)).toBe(0);
  await expect(page21(page)).toBeHidden();
  await come(page);
  await expectWhole(page);
});

for (const [what, act] of [
  ["a key", (page: Page) => page.keyboard.press("Tab")],
  ["the wheel", (page: Page) => page.mouse.wheel(0, 40)],
  ["reading on", (page: Page) => page.evaluate(() => scrollTo(0, 200))],
] as const)
  test(`${what} is a sign of somebody too`, async ({ page }) => {
    await page.goto(board);
    await fetchedAhead(page);
    expect(await scripts(page)).toBe(0);
    await act(page);
    await expectWhole(page);
  });

test("the sections below come by themselves after the first paint, the rest after five seconds", async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.goto(board);
  expect(await visibility(page)).toEqual(["hidden"]);
  await page.clock.runFor(4900);
  expect(await visibility(page)).toEqual(["visible"]);
  await expect(page21(page)).toBeHidden();
  expect(await scripts(page)).toBe(0);
  await page.clock.runFor(2000);
  await expectWhole(page);
});

test("nothing is fetched before the first paint, and what React needs once", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(board);
  await fetchedAhead(page);
  await come(page);
  await expectWhole(page);
  expect(asked[0]).toBe(page.url());
  expect(asked.filter((url) => url.endsWith(".css"))).toEqual([]);
  expect(asked.filter((url) => url.includes("_data="))).toHaveLength(1);
});

test("a page whose data is gone is asked for anew, once", async ({ page }) => {
  let documents = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) documents += 1;
  });
  let gone = 1;
  await page.route(/_data=/, (route) =>
    gone-- > 0 ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto(board);
  await expect.poll(() => documents).toBe(2);
  await come(page);
  await expectWhole(page);
  gone = 2;
  const refused = page.waitForResponse(/_data=/);
  await page.reload();
  expect((await refused).status()).toBe(404);
  // Its links and forms work without scripts; asking again and again would help nobody.
  await come(page);
  await page.getByRole("link", { name: "sLLM", exact: true }).click();
  await expect(page).toHaveURL(/size=sllm/);
});

test("whoever prints at once gets every row", async ({ page }) => {
  await page.goto(board);
  await fetchedAhead(page);
  await expect(page21(page)).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page21(page)).toBeVisible();
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
  await come(page);
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
