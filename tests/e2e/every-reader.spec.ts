import { expect, test, type Page } from "@playwright/test";
import { messages } from "#lib/i18n/messages.ts";

const board = "?benchmark=swallow-2024-12&size=sllm";

for (const [locale, prefix] of [
  ["ja", ""],
  ["en", "/en"],
] as const)
  test.describe(locale, () => {
    const home = prefix || "/";

    test("who wants little motion gets none", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(home + board);
      expect(await moving(page)).toEqual([]);
    });

    test("on paper the board and a model are whole, and black on white in the dark too", async ({
      page,
    }) => {
      await page.addInitScript(() =>
        localStorage.setItem("kurabe-theme", "dark"),
      );
      for (const path of [
        home + board,
        `${prefix}/models/elyza--llama-3-elyza-jp-8b`,
      ]) {
        await page.goto(path);
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        await expect(page.getByRole("navigation")).toHaveCount(0);
        expect(await onPaper(page)).toEqual({
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
      await page.goto(`${home}${board}&q=swallow`);
      await expect(page.locator("html")).toHaveAttribute("data-js", "");
      const reached: string[] = [];
      for (let step = 0; step < 600; step++) {
        await page.keyboard.press("Tab");
        const at = await focused(page);
        if (at === null) break;
        expect(at.shown, at.html).toBe(true);
        expect(at.name, at.html).not.toBe("");
        reached.push(at.name);
      }
      // Around once: from the skip link to the footer's last link, without a trap.
      expect(reached.length).toBeGreaterThan(30);
      expect(reached.length).toBeLessThan(600);
      expect(reached[0]).toBe(messages[locale].site.skip);
      expect(reached.at(-1)).toBe(messages[locale].footer.feed);
    });
  });

/** The beginnings of all elements that move, or would. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("*")].flatMap(
      (element) => {
        const style = getComputedStyle(element);
        const still =
          /^(0s(, )?)+$/.test(style.transitionDuration) ||
          style.transitionProperty === "none";
        const smooth = style.scrollBehavior === "smooth";
        const animated = style.animationName !== "none";
        return still && !smooth && !animated
          ? []
          : [element.outerHTML.slice(0, 100)];
      },
    ),
  );

/** The page's colours, and how many tables are cut off. */
const onPaper = (page: Page) =>
  page.evaluate(() => ({
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

/** The element that has the keyboard: its name, and whether it is seen to have it. Null where none has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof Element) || element === document.body) return null;
    const hidden = element.matches(".visually-hidden");
    const holder = (hidden && element.closest("label")) || element;
    const style = getComputedStyle(holder);
    const box = holder.getBoundingClientRect();
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
      html: element.outerHTML.slice(0, 120),
      shown:
        box.width > 0 &&
        box.height > 0 &&
        (style.outlineStyle !== "none" ||
          style.boxShadow !== "none" ||
          element.closest("svg") !== null),
    };
  });
