import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe has to say of the page that is open: nothing, in every rule of WCAG 2.2 AA and of good practice. */
export async function expectNoViolations(
  page: Page,
  part: "all" | "colours aside" = "all",
): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags([
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
  ]);
  await expectNone(page, part === "all" ? axe : axe.disableRules(COLOURS));
}

/** What alone a theme can break on a page that is otherwise in order: colours. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNone(page, new AxeBuilder({ page }).withRules(COLOURS));
}

const COLOURS = ["color-contrast", "link-in-text-block"];

async function expectNone(page: Page, rules: AxeBuilder): Promise<void> {
  const { violations } = await rules.analyze();
  expect(
    violations.map(({ id, nodes }) => [page.url(), id, nodes[0]?.html]),
  ).toEqual([]);
}

/** How far the page itself can be scrolled sideways, in pixels; tables scroll within their own frames. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
}
