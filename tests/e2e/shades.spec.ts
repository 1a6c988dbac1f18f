import { expect, test, type Page } from "@playwright/test";
import { messages } from "#lib/i18n/messages.ts";

// What a reader without colour vision gets of the shaded scores: their numbers, and more of the shade's lightness the
// higher the score is, on which the numbers can be read.

interface ShadedCell {
  column: number;
  score: number;
  step: number;
  /** CIE L* of what is behind the number, from 0 (black) to 100. */
  lightness: number;
  /** The number's contrast against that. */
  contrast: number;
}

const tables = [
  ["the board", "?benchmark=swallow-2024-12", "shade"],
  ["the heat map", "/charts/heat-map?benchmark=swallow-2024-12", "heat"],
] as const;

for (const [locale, prefix] of [
  ["ja", ""],
  ["en", "/en"],
] as const) {
  for (const [what, path, shade] of tables)
    test(`${locale}: the shades of ${what} are told apart without colour, and are read on, in either theme`, async ({
      page,
    }) => {
      await page.goto(
        path.startsWith("?") ? (prefix || "/") + path : prefix + path,
      );
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const cells = await shadedCells(page, shade);
        // Darker in the light, lighter in the dark.
        expectOrdered(cells, colorScheme === "light" ? -1 : 1);
        expect(
          Math.min(...cells.map(({ contrast }) => contrast)),
        ).toBeGreaterThan(4.5);
      }
    });

  test(`${locale}: in a comparison the best of a row is bold, and said to be the best`, async ({
    page,
  }) => {
    const models =
      "elyza--llama-3-elyza-jp-8b,meta-llama--meta-llama-3-8b-instruct";
    await page.goto(
      `${prefix}/compare?benchmark=swallow-2024-12&models=${models}`,
    );
    const best = page.locator("td.best");
    const said = page
      .getByRole("cell")
      .filter({ hasText: messages[locale].comparePage.best });
    expect(await said.count()).toBeGreaterThan(5);
    expect(await best.count()).toBe(await said.count());
    await expect(best.first()).toHaveCSS("font-weight", "700");
  });
}

/** Within a column a higher score is never behind a lower one, and each step differs from the next as eyes need it. */
function expectOrdered(cells: ShadedCell[], direction: 1 | -1): void {
  const columns = Map.groupBy(cells, ({ column }) => column);
  expect(columns.size).toBeGreaterThan(10);
  for (const [column, all] of columns) {
    expect(all.map(({ score }) => Number.isFinite(score))).not.toContain(false);
    const up = all
      .toSorted((a, b) => a.score - b.score)
      .map(({ lightness }) => direction * lightness);
    expect(up, `column ${column}`).toEqual(up.toSorted((a, b) => a - b));
  }
  const steps = [0, 1, 2, 3, 4].map((step) =>
    cells
      .filter((cell) => cell.step === step)
      .map(({ lightness }) => direction * lightness),
  );
  for (const [at, step] of steps.entries()) {
    expect(step.length, `cells of step ${at}`).toBeGreaterThan(0);
    const before = steps[at - 1];
    // Two of L* are seen where fields touch.
    if (before)
      expect(Math.min(...step) - Math.max(...before)).toBeGreaterThan(2);
  }
}

/** Every cell with a shade (the overall score has none), as it is painted: its background over those behind it. */
const shadedCells = (page: Page, shade: string): Promise<ShadedCell[]> =>
  page.evaluate((name) => {
    type Colour = [number, number, number];
    const parts = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number);
    const behind = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255];
      const [r = 0, g = 0, b = 0, alpha = 1] = parts(
        getComputedStyle(element).backgroundColor,
      );
      if (alpha === 1) return [r, g, b];
      const under = behind(element.parentElement);
      return [r, g, b].map(
        (part, at) => part * alpha + (under[at] ?? 0) * (1 - alpha),
      ) as Colour;
    };
    const linear = (part: number) =>
      part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    const luminance = ([r, g, b]: Colour) =>
      0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    return [
      ...document.querySelectorAll<HTMLTableCellElement>(
        `td[class*="${name}-"]:not(.overall)`,
      ),
    ].map((cell) => {
      const paper = luminance(behind(cell));
      const ink = luminance(
        parts(
          getComputedStyle(cell.querySelector("a") ?? cell).color,
        ) as Colour,
      );
      const [dark, light] = [paper, ink].toSorted((a, b) => a - b) as [
        number,
        number,
      ];
      return {
        column: cell.cellIndex,
        score: Number(cell.textContent || "none"),
        step: Number(new RegExp(`${name}-(\\d)`).exec(cell.className)?.[1]),
        lightness:
          paper > 0.008856 ? 116 * Math.cbrt(paper) - 16 : 903.3 * paper,
        contrast: (light + 0.05) / (dark + 0.05),
      };
    });
  }, shade);
