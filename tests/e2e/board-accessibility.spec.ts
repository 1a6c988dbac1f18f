import { expect, test } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./support/look.ts";

// What every-page.spec.ts does not look at: the whole table, a board without an overall score, one where nothing is found.
for (const path of [
  "/?benchmark=swallow-2024-12",
  "/en?benchmark=neo-1.1",
  "/?benchmark=swallow-2024-12&q=zzz&models=none",
]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    // axe looks at each of the thousand cells; on a busy machine that takes its time.
    test.setTimeout(120_000);
    await page.goto(path);
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page);
  });
}

test("the keyboard reaches the content first, then every control", async ({
  page,
}) => {
  await page.goto("/?benchmark=swallow-2024-12");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "本文へ移動" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "検索" })).toBeFocused();
});

test("the table scrolls by keyboard, its headings and names staying", async ({
  page,
}) => {
  await page.goto("/?benchmark=swallow-2024-12");
  const area = page.getByRole("region", { name: /順位表（横と縦/ });
  await area.focus();
  await page.keyboard.press("End");
  await expect
    .poll(() => area.evaluate((element) => element.scrollTop))
    .toBeGreaterThan(0);
  await expect(
    page.getByRole("columnheader", { name: "モデル" }),
  ).toBeInViewport();
});
