import { expect, test, type Page } from "@playwright/test";
import { messages } from "#lib/i18n/messages.ts";
import {
  expectContrast,
  expectNoViolations,
  sidewaysScroll,
} from "./support/look.ts";
import { publicPages } from "./support/public-pages.ts";

const prefixes = [
  ["ja", ""],
  ["en", "/en"],
] as const;
const inLanguage = (prefix: string, path: string) =>
  prefix + (prefix && path.startsWith("/?") ? path.slice(1) : path);

for (const [locale, prefix] of prefixes)
  test.describe(locale, () => {
    // One visitor sees them all: scripts and fonts are fetched once.
    let page: Page;
    test.beforeAll(async ({ browser }) => {
      const context = await browser.newContext({ reducedMotion: "reduce" });
      page = await context.newPage();
    });
    test.afterAll(() => page.context().close());

    for (const path of publicPages)
      test(`${inLanguage(prefix, path)} is whole, accessible in either theme, and fits at 400 %`, async () => {
        test.slow();
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(inLanguage(prefix, path));
        await expectWholePage(page, locale, path);
        for (const summary of await page.locator("main summary").all())
          await summary.click();
        // Colours, which take most of axe's time, are the same in both languages.
        if (locale === "ja") {
          await expectNoViolations(page);
          await page.emulateMedia({ colorScheme: "dark" });
          await expectContrast(page);
        } else await expectNoViolations(page, { coloursAside: true });
        // 1280 pixels at 400 %.
        await page.setViewportSize({ width: 320, height: 800 });
        expect(await sidewaysScroll(page)).toBe(0);
      });
  });

/** Its words are in its language, no message key among them, and its head says what it is. */
async function expectWholePage(
  page: Page,
  locale: (typeof prefixes)[number][0],
  path: string,
): Promise<void> {
  const spaces = Object.keys(messages[locale]).join("|");
  const key = new RegExp(`\\b(?:${spaces})\\.[a-z]\\w*(?:\\.\\w+)*\\b`);
  expect(await page.locator("body").innerText()).not.toMatch(key);
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page).toHaveTitle(/\S/);
  if (path === "/nowhere") return;
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
  await expect(page.locator('link[hreflang="x-default"]')).toHaveCount(1);
  await expect(page.locator('meta[name="description"]')).toHaveCount(1);
}
