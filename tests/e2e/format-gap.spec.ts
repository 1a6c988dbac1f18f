import { expect, test, type Page } from "@playwright/test";
import { expectAccessible, sidewaysScroll } from "./support/look.ts";

const BOARD = "/?benchmark=kurabe-mini-1";
// Knows as much as the rules, and wraps it in talk.
const POLITE = "/models/baseline-polite";

const section = (page: Page, name = "誤りか、書式だけか") =>
  page.getByRole("region", { name, exact: true });

test("what format costs is a choice of columns, sorted by the largest gap", async ({
  page,
}) => {
  await page.goto(BOARD);
  await expect(
    page.getByRole("columnheader", { name: /総合の差/ }),
  ).toHaveCount(0);
  await page.getByText("表示する列", { exact: true }).click();
  await page.getByRole("link", { name: "書式の影響", exact: true }).click();
  await expect(page).toHaveURL(/cols=format/, { timeout: 20_000 });
  await page.goto(`${BOARD}&cols=format&sort=gap&dir=desc`);
  const rows = page.locator("table.board tbody tr");
  await expect(rows.first()).toContainText("Polite");
  const gaps = await page.locator("td.gap").allTextContents();
  expect(Number(gaps[0])).toBeGreaterThan(0.1);
  await expect(
    page.getByRole("columnheader", { name: "書式の影響" }),
  ).toBeVisible();
});

test("each figure of why answers missed leads to exactly as many questions", async ({
  page,
}) => {
  await page.goto(POLITE);
  const links = section(page).getByRole("table").getByRole("link");
  const figures = await links.evaluateAll((all) =>
    all.map((link) => [link.textContent, link.getAttribute("href")] as const),
  );
  expect(figures.length).toBeGreaterThan(8);
  for (const [figure, href] of figures) {
    const answer = await page.request.get(href ?? "");
    const found = /うち条件に合う(\d+)問|(\d+)問のうち1〜/.exec(
      await answer.text(),
    );
    expect([href, found?.[1] ?? found?.[2]]).toEqual([href, figure]);
  }
});

test("a model that talks around right answers is told from one that does not know", async ({
  page,
}) => {
  const shareOf = async (path: string) => {
    await page.goto(path);
    const name = await section(page)
      .getByRole("img", { name: /^全体/ })
      .getAttribute("aria-label");
    return Number(/書式が違う ([0-9.]+)%/.exec(name ?? "")?.[1]);
  };
  expect(await shareOf(POLITE)).toBeGreaterThan(
    (await shareOf("/models/baseline-echo")) + 20,
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("compared models have a bar each, and their figures under it", async ({
    page,
  }) => {
    await page.goto(
      "/en/compare?benchmark=kurabe-mini-1&models=baseline-polite,baseline-echo",
    );
    const region = section(page, "Wrong, or badly formatted?");
    await expect(region.getByRole("img")).toHaveCount(2);
    await expect(region.getByRole("row")).toHaveCount(3);
    await expect(region.getByRole("img").first()).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a phone, ${colorScheme}; nothing is wider than it`, async ({
    page,
  }) => {
    // axe looks at every element of two pages.
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      POLITE,
      "/compare?benchmark=kurabe-mini-1&models=baseline-polite,baseline-echo",
    ]) {
      await page.goto(path);
      await expect(section(page)).toBeVisible();
      await expectAccessible(page, colorScheme);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    }
  });
}

test("on a phone the table of misses is a list that fits, each figure named", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(POLITE);
  const frame = section(page).getByRole("region");
  await expect(frame).toBeVisible();
  const sideways = await frame.evaluate(
    (element) => element.scrollWidth - element.clientWidth,
  );
  expect(sideways).toBe(0);
  const figures = frame.getByRole("row").nth(1).getByRole("cell");
  const labels = await figures.evaluateAll((cells) =>
    cells.map((cell) => getComputedStyle(cell, "::before").content),
  );
  const headings = await frame.locator("thead th").allTextContents();
  expect(headings.length).toBeGreaterThan(labels.length);
  for (const label of labels)
    expect(headings.some((name) => label.startsWith(`"${name}"`))).toBe(true);
});
