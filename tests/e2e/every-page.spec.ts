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

test("who wants little motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/?benchmark=swallow-2024-12&size=sllm");
  const moving = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("*")].flatMap(
      (element) => {
        const style = getComputedStyle(element);
        const still =
          /^(0s(, )?)+$/.test(style.transitionDuration) ||
          style.transitionProperty === "none";
        const smooth = style.scrollBehavior === "smooth";
        const animated = style.animationName !== "none";
        return still && !smooth && !animated ? [] : [element.outerHTML];
      },
    ),
  );
  expect(moving.map((html) => html.slice(0, 100))).toEqual([]);
});

test("on paper the board and a model are whole, and black on white in the dark too", async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem("kurabe-theme", "dark"));
  for (const path of [
    "/?benchmark=swallow-2024-12&size=sllm",
    "/models/elyza--llama-3-elyza-jp-8b",
  ]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.getByRole("navigation")).toHaveCount(0);
    const seen = await page.evaluate(() => ({
      ink: getComputedStyle(document.documentElement)
        .getPropertyValue("--ink")
        .trim(),
      paper: getComputedStyle(document.body).backgroundColor,
      clipped: [...document.querySelectorAll("table")]
        .map((table) => table.parentElement)
        .filter(
          (frame) => frame && getComputedStyle(frame).overflow !== "visible",
        ).length,
    }));
    expect(seen).toEqual({
      ink: "#15181c",
      paper: "rgb(255, 255, 255)",
      clipped: 0,
    });
    await page.emulateMedia({ media: "screen" });
  }
});

test("every element of the board page that takes the keyboard shows it, has a name, and lets go", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto("/?benchmark=swallow-2024-12&size=sllm&q=swallow");
  await expect(page.locator("html")).toHaveAttribute("data-js", "");
  const reached: string[] = [];
  for (let step = 0; step < 600; step++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof Element) || element === document.body)
        return null;
      const style = getComputedStyle(element);
      const hidden = element.matches(".visually-hidden");
      const holder = hidden ? element.closest("label") : element;
      const outline = holder ? getComputedStyle(holder) : style;
      const box = (holder ?? element).getBoundingClientRect();
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement
          ? [...(element.labels ?? [])].map((label) => label.textContent)
          : [];
      const name =
        element.getAttribute("aria-label") ||
        element.getAttribute("title") ||
        labels.join(" ").trim() ||
        element.textContent?.trim() ||
        element.querySelector("title")?.textContent;
      return {
        name: name ?? "",
        place:
          element.closest("header, main, footer, nav")?.tagName.toLowerCase() ??
          "",
        html: element.outerHTML.slice(0, 120),
        shown:
          box.width > 0 &&
          box.height > 0 &&
          (outline.outlineStyle !== "none" ||
            outline.boxShadow !== "none" ||
            element.tagName === "svg" ||
            element.closest("svg") !== null),
      };
    });
    if (at === null) break;
    expect(at, at.html).toMatchObject({ shown: true });
    expect(at.name, at.html).not.toBe("");
    reached.push(at.name);
  }
  // Around once: from the skip link to the footer's last link, without a trap.
  expect(reached.length).toBeGreaterThan(30);
  expect(reached.length).toBeLessThan(600);
  expect(reached[0]).toBe("本文へ移動");
  expect(reached.at(-1)).toBe("Atomフィード");
});
