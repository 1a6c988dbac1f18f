import { expect, test, type Page } from "@playwright/test";
import { messages } from "#lib/i18n/messages.ts";

// The demo: Swallow's published figures of 58 models.
const board = "benchmark=swallow-2024-12";
const rows = (page: Page) =>
  page.getByRole("table").first().locator("tbody tr");

/** Scripts are on their way until they are released. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

for (const [locale, home] of [
  ["ja", "/"],
  ["en", "/en"],
] as const)
  test.describe(locale, () => {
    const { copyLink, filters } = messages[locale];
    test("the size slider moves by keyboard, fills the fields, and never crosses itself", async ({
      page,
    }) => {
      await page.goto(`${home}?${board}`);
      const all = await rows(page).count();
      await page.getByText(filters.open, { exact: true }).click();
      const form = page.getByRole("form", { name: filters.title });
      const low = form.getByRole("slider", { name: filters.sliderMin });
      const high = form.getByRole("slider", { name: filters.sliderMax });
      await expect(low).toHaveAttribute("aria-valuetext", filters.noLimit);
      await high.focus();
      await page.keyboard.press("Home");
      await expect(high).toHaveAttribute("aria-valuetext", /B$/);
      await page.keyboard.press("End");
      await expect(high).toHaveAttribute("aria-valuetext", filters.noLimit);
      await form.getByRole("spinbutton", { name: filters.max }).fill("9");
      await expect(high).toHaveAttribute("aria-valuetext", "9B");
      await low.focus();
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowLeft");
      const value = (await low.getAttribute("aria-valuetext")) ?? "";
      await expect(high).toHaveAttribute("aria-valuetext", filters.noLimit);
      await expect(
        form.getByRole("spinbutton", { name: filters.min }),
      ).toHaveValue(value.replace("B", ""));
      await form.getByRole("button", { name: filters.apply }).click();
      await expect(page).toHaveURL(/min=\d+$/);
      await expect.poll(() => rows(page).count()).toBeLessThan(all);
    });

    test("the link of a view is copied, in its shortest form, and that is said", async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(
        `${home}?cols=generation,overall&dir=desc&${board}&sort=overall`,
      );
      await page.getByRole("button", { name: copyLink.copy }).click();
      await expect(
        page.getByText(copyLink.done, { exact: true }),
      ).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const { pathname, search } = new URL(copied);
      expect([pathname, search]).toEqual([
        home,
        `?${board}&cols=overall,generation`,
      ]);
    });

    test("where the clipboard is closed, the address can be copied by hand", async ({
      page,
    }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new Error("closed"));
      });
      await page.goto(`${home}?${board}&size=sllm`);
      await page.getByRole("button", { name: copyLink.copy }).click();
      const field = page.getByRole("textbox", { name: copyLink.failed });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(
        new RegExp(`${home}\\?benchmark=swallow-2024-12&size=sllm$`),
      );
    });
  });

test("a range that was set quicker than the scripts came is taken", async ({
  page,
}) => {
  const { filters } = messages.ja;
  const form = page.getByRole("form", { name: filters.title });
  const high = form.getByRole("slider", { name: filters.sliderMax });
  const release = await holdScripts(page);
  await page.goto(`/?${board}`, { waitUntil: "commit" });
  await page.getByText(filters.open, { exact: true }).click();
  await form.getByRole("spinbutton", { name: filters.min }).fill("7");
  await high.focus();
  await page.keyboard.press("ArrowLeft");
  release();
  await expect(high).toHaveAttribute("aria-valuetext", /B$/);
  await form.getByRole("button", { name: filters.apply }).click();
  await expect(page).toHaveURL(/min=7&max=\d+$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the range has its fields, and nothing that does not work", async ({
    page,
  }) => {
    await page.goto(`/?${board}`);
    await expect(
      page.getByRole("button", { name: "リンクをコピー" }),
    ).toBeHidden();
    await page.getByText("絞り込み", { exact: true }).click();
    const form = page.getByRole("form", { name: "絞り込みの条件" });
    await expect(form.getByRole("slider")).toHaveCount(0);
    await form.getByRole("spinbutton", { name: "下限" }).fill("70");
    await form.getByRole("button", { name: "この条件で表示" }).click();
    await expect(page).toHaveURL(/min=70/);
  });

  test("what a search found in no visible place is told and marked", async ({
    page,
  }) => {
    await page.goto(`/?${board}&q=ａｐａｃｈｅ`);
    const found = rows(page).first();
    await expect(found.getByText(/^ライセンス/)).toBeVisible();
    await expect(found.locator("mark").first()).toHaveText(/^apache$/i);
    await page.goto(`/?${board}&q=ａｐａｃｈｅ&cols=overall,licence`);
    await expect(rows(page).first().locator("mark")).toHaveCount(0);
  });
});
