import { expect, test, type Page, type Route } from "@playwright/test";

// The demo: Swallow's published figures of 58 models.
const words = {
  "": { small: "sLLM（13B以下）", large: "70B以上" },
  "/en": { small: "sLLM (13B or less)", large: "70B and above" },
} as const;

// The server renders the whole page for each view, on machines that do other work as well.
const patient = { timeout: 20_000 };

/** The page's requests for other views from now on, in their order, each without an answer yet. */
async function holdRequests(page: Page) {
  const held: Route[] = [];
  await page.route(/[?&]_rsc=/, (route) => void held.push(route));
  return async (at: number): Promise<Route> => {
    await expect.poll(() => held.length, patient).toBeGreaterThan(at);
    const route = held[at];
    if (!route) throw new Error(`There is no request ${at}.`);
    return route;
  };
}

/** A page that is loaded anew has no such mark. */
const mark = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset["since"] = "first";
  });
const isSameDocument = (page: Page) =>
  expect(page.locator("html")).toHaveAttribute("data-since", "first");

// Before its scripts are there a page follows links by itself, and asks for whole pages.
test.beforeEach(({ page }) =>
  page.addInitScript(() =>
    document.addEventListener("kurabe:ready", () => {
      document.documentElement.dataset["scripts"] = "ready";
    }),
  ),
);
const isScripted = (page: Page) =>
  expect(page.locator("html")).toHaveAttribute("data-scripts", "ready");

async function open(page: Page, board: string) {
  await page.goto(board);
  await isScripted(page);
}

for (const prefix of ["", "/en"] as const) {
  const { small, large } = words[prefix];
  const board = `${prefix || "/"}?benchmark=swallow-2024-12`;

  /** Chooses two sizes, the second before the first has its answer; the router has asked for views of the page before. */
  async function chooseTwice(page: Page) {
    await open(page, board);
    await page.getByRole("link", { name: small, exact: true }).click();
    await expect(page).toHaveURL(/size=sllm$/, patient);
    await page.goBack();
    await expect(page).toHaveURL(board);
    await mark(page);
    const request = await holdRequests(page);
    await page.getByRole("link", { name: small, exact: true }).click();
    const older = await request(0);
    await page.getByRole("link", { name: large, exact: true }).click();
    return { older, newer: await request(1), request };
  }

  test(`${board}: a request that fails after a newer choice takes nothing away from it`, async ({
    page,
  }) => {
    const { older, newer } = await chooseTwice(page);
    await older.abort();
    await newer.continue();
    await expect(page).toHaveURL(/size=70b$/, patient);
    await isSameDocument(page);
  });

  test(`${board}: nor does one that fails when the newer choice is there already`, async ({
    page,
  }) => {
    const { older, newer, request } = await chooseTwice(page);
    await newer.continue();
    await expect(page).toHaveURL(/size=70b$/, patient);
    await older.fulfill({ status: 502, body: "" });
    // The first choice can be made again all the same.
    await page.getByRole("link", { name: small, exact: true }).click();
    await (await request(2)).continue();
    await expect(page).toHaveURL(/size=sllm$/, patient);
    await isSameDocument(page);
  });
}

test("a request that fails after somebody went back does not bring them forward", async ({
  page,
}) => {
  const { small, large } = words[""];
  const board = "/?benchmark=swallow-2024-12";
  await open(page, board);
  await page.getByRole("link", { name: small, exact: true }).click();
  await expect(page).toHaveURL(/size=sllm$/, patient);
  await mark(page);
  const request = await holdRequests(page);
  await page.getByRole("link", { name: large, exact: true }).click();
  const older = await request(0);
  await page.goBack();
  await expect(page).toHaveURL(board);
  await older.abort();
  await page.getByRole("link", { name: small, exact: true }).click();
  await (await request(1)).continue();
  await expect(page).toHaveURL(/size=sllm$/, patient);
  await isSameDocument(page);
});

test("the newest choice's failed request loads its page as a whole", async ({
  page,
}) => {
  await open(page, "/?benchmark=swallow-2024-12");
  const request = await holdRequests(page);
  await page.getByRole("link", { name: words[""].large, exact: true }).click();
  await (await request(0)).abort();
  await expect(page).toHaveURL(/size=70b$/, patient);
});
