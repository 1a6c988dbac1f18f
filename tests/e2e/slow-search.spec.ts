import { expect, test, type Page } from "@playwright/test";
import pg from "pg";
import { closeDatabase } from "#lib/db/client.ts";
import { settings } from "#lib/env.ts";
import { expectNoViolations, sidewaysScroll } from "./support/look.ts";
import { useServersDatabase } from "./support/made-people.ts";

// No pattern is slow by itself: RE2 takes time in proportion to the text. So a database that does not answer stands for a
// search that cannot be done in time.

test.beforeAll(useServersDatabase);
test.afterAll(() => closeDatabase());

const PATH = "/benchmarks/kurabe-mini-1/answers";

/** Keeps everybody from reading answers until it is let go. */
async function holdAnswers(): Promise<{ letGo: () => Promise<void> }> {
  const client = new pg.Client(settings().DATABASE_URL);
  await client.connect();
  await client.query("begin; lock table predictions in access exclusive mode");
  return { letGo: () => client.end() };
}

async function whileHeld(work: () => Promise<void>): Promise<void> {
  const held = await holdAnswers();
  try {
    await work();
  } finally {
    await held.letGo();
  }
}

const search = async (page: Page, text: string, submit: string) => {
  await page.getByRole("searchbox").fill(text);
  await page.getByRole("button", { name: submit, exact: true }).click();
};

for (const { prefix, width, fold, words } of [
  {
    prefix: "",
    width: 1440,
    fold: null,
    words: {
      submit: "検索",
      title: "検索に時間がかかりすぎました",
      text: /2秒で終わらなかったため.*探す場所を減らす/,
      again: "もう一度検索",
      reset: "条件をすべて外す",
    },
  },
  {
    prefix: "/en",
    width: 360,
    fold: "Search, filters and order",
    words: {
      submit: "Search",
      title: "The search took too long",
      text: /not done within 2 seconds.*fewer places to search in/,
      again: "Search again",
      reset: "Take all filters off",
    },
  },
])
  test(`a search that takes too long says so and how to go on, and is not kept (${prefix || "ja"}, ${width} px)`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${prefix}${PATH}`);
    if (fold) await page.getByText(fold, { exact: true }).click();
    await whileHeld(async () => {
      await search(page, "entailment", words.submit);
      const problem = page.getByRole("alert").filter({ hasText: words.title });
      await expect(problem).toContainText(words.text);
      // What was asked for stands where it can be changed.
      await expect(page.getByRole("searchbox")).toHaveValue("entailment");
      await expect(page).toHaveURL(/q=entailment/);
      await expectNoViolations(page);
      expect(await sidewaysScroll(page)).toBe(0);
      await expect(
        problem.getByRole("link", { name: words.reset }),
      ).toBeVisible();
      const asked = await request.get(page.url());
      expect(asked.headers()["x-kurabe-cache"]).toBe("pass");
    });
    await page.getByRole("link", { name: words.again }).click();
    await expect(page.locator("tbody tr").first()).toContainText("entailment");
    await expect(page.getByText(words.title)).toHaveCount(0);
  });

test("of a regular expression it says to make it simpler; without a search the page is there all the same", async ({
  page,
}) => {
  await page.goto(PATH);
  const last = page.locator("tbody tr").last();
  await expect(last).toBeVisible();
  await whileHeld(async () => {
    await page.goto(`${PATH}?q=${encodeURIComponent("(a+)+$")}&re=yes`);
    // Next has an alert of its own, which says the page's title.
    const problem = page.getByRole("alert").filter({ hasText: "秒で" });
    await expect(problem).toContainText("正規表現を簡単にする");
  });
  await page.getByRole("link", { name: "条件をすべて外す" }).click();
  await expect(last).toBeVisible();
});
