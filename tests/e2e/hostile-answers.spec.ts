import { expect, test, type Page } from "@playwright/test";
import { closeDatabase } from "#lib/db/client.ts";
import { sidewaysScroll } from "./support/look.ts";
import {
  deleteHostileRun,
  madeHostileRun,
  type HostileRun,
} from "./support/made-hostile-run.ts";
import { useServersDatabase } from "./support/made-people.ts";

test.describe.configure({ mode: "serial" });
test.slow();

let run: HostileRun = { benchmark: "", slug: "" };

test.beforeAll(async () => {
  useServersDatabase();
  run = await madeHostileRun();
});
test.afterAll(async () => {
  await deleteHostileRun(run);
  await closeDatabase();
});

/** What a page does that no answer may make it do: dialogs, foreign requests, new windows. */
function watch(page: Page, baseURL: string): string[] {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("popup", () => seen.push("popup"));
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(baseURL).origin) seen.push(request.url());
  });
  return seen;
}

/** The page answers, shows itself in the window's width, and nothing of an answer has become part of it. */
async function expectHarmless(page: Page, path: string, seen: string[]) {
  const answer = await page.goto(path);
  expect([path, answer?.status()]).toEqual([path, 200]);
  await expect(page.getByRole("contentinfo")).toBeVisible();
  const found = await page.evaluate(() => ({
    ran: "hostile" in window,
    foreign: document.querySelectorAll(
      "main :is(iframe, img, style, object, embed, script:not([type='application/ld+json']))",
    ).length,
    links: [...document.querySelectorAll("main a[href]")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !/^(?:\/|https?:|#|\?)/.test(href)),
    headings: document.querySelectorAll("main h1").length,
  }));
  expect([path, found]).toEqual([
    path,
    { ran: false, foreign: 0, links: [], headings: 1 },
  ]);
  expect([path, await sidewaysScroll(page)]).toEqual([path, 0]);
  expect(seen).toEqual([]);
}

const answersPath = (query: string) =>
  `/benchmarks/${run.benchmark}/answers?models=${run.slug}${query}`;

async function questionPaths(page: Page, query: string): Promise<string[]> {
  await page.goto(answersPath(query));
  const links = page.locator(".question-link");
  await expect(links.first()).toBeVisible();
  const paths = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute("href") ?? ""),
  );
  return [...new Set(paths)];
}

test.use({ viewport: { width: 360, height: 740 } });

test("the explorer shows hostile answers as text, in every way of looking at them", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL ?? "");
  for (const query of [
    "",
    "&axis=generation",
    "&diff=reference&marks=yes",
    "&dataset=mini_el&diff=reference",
    "&sort=length&order=desc",
    "&q=hostile",
  ])
    await expectHarmless(page, answersPath(query), seen);
});

test("every question's page does, its prompts and references too", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL ?? "");
  const paths = await questionPaths(page, "&axis=understanding");
  expect(paths).toHaveLength(22);
  for (const path of paths) await expectHarmless(page, path, seen);
});

test("every judged dialogue does: Markdown that runs and loads nothing, and a judge who gave no rating", async ({
  page,
  baseURL,
}) => {
  const seen = watch(page, baseURL ?? "");
  const paths = await questionPaths(page, "&axis=generation");
  expect(paths).toHaveLength(16);
  for (const path of paths) {
    await expectHarmless(page, path, seen);
    await expect(page.locator(".judgement")).toHaveCount(2);
    await expect(page.locator(".judgement[data-failed]")).toHaveText(
      /評価を読み取れません/,
    );
  }
});

test("the model's page and the board do", async ({ page, baseURL }) => {
  const seen = watch(page, baseURL ?? "");
  await expectHarmless(page, `/models/${run.slug}`, seen);
  await expectHarmless(page, `/?benchmark=${run.benchmark}`, seen);
  await expectHarmless(page, `/benchmarks/${run.benchmark}`, seen);
});

test("what cannot be seen is named: directions, zero widths, controls, NUL, half characters", async ({
  page,
}) => {
  for (const [query, marks] of [
    ["bidi", ["U+202E", "U+2067", "U+200F"]],
    ["unseen", ["U+200B", "U+2060", "U+FEFF", "U+E0041"]],
    ["ansi", ["U+001B", "U+0007", "U+009B"]],
    ["nul", ["U+0000"]],
    ["surrogates", ["U+D800", "U+DC00"]],
  ] as const) {
    await page.goto(answersPath(`&q=^${query}:&re=yes&in=question`));
    const cell = page.locator("tbody tr").first().getByRole("cell").last();
    for (const mark of marks) await expect(cell).toContainText(mark);
  }
});
