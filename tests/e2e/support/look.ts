import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * What axe has to say of the page that is open: nothing, in every rule of WCAG 2.2 AA and of good practice.
 * @param within selectors of the parts to look at; without, all of it
 */
export async function expectNoViolations(
  page: Page,
  {
    coloursAside = false,
    within = [],
  }: { coloursAside?: boolean; within?: string[] } = {},
): Promise<void> {
  const axe = axeOn(page).withTags([
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
  ]);
  for (const part of within) axe.include(part);
  await expectNone(page, coloursAside ? axe.disableRules(COLOURS) : axe);
}

/** What alone a theme can break on a page that is otherwise in order: colours. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNone(page, axeOn(page).withRules(COLOURS));
}

/** The same in one of both themes, of which light is looked at in every rule. */
export const expectAccessible = (page: Page, theme: "light" | "dark") =>
  theme === "light" ? expectNoViolations(page) : expectContrast(page);

/** Looks inside the page, which has no frame of another site, and brings out what is wrong alone: five times as fast. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true);
}

const COLOURS = ["color-contrast", "link-in-text-block"];

async function expectNone(page: Page, rules: AxeBuilder): Promise<void> {
  const { violations } = await rules.analyze();
  expect(
    violations.map(({ id, nodes }) => [page.url(), id, nodes[0]?.html]),
  ).toEqual([]);
}

/** How far the page itself can be scrolled sideways, in pixels; tables scroll within their own frames. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
}
