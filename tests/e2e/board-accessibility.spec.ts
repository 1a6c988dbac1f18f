import { expect, test } from "@playwright/test";
import { expectNoViolations } from "./support/look.ts";

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of [
    "/?benchmark=swallow-2024-12",
    "/en?benchmark=swallow-2024-12&size=sllm&q=qwen",
    "/?benchmark=kurabe-mini-1",
    "/en?benchmark=neo-1.1",
    "/?benchmark=swallow-2024-12&q=zzz&models=none",
    "/nowhere",
  ]) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
      // axe looks at each of the thousand cells; on a busy machine that takes its time.
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expectNoViolations(page);
    });
  }
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
