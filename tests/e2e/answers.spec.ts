import { expect, test, type Page } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./support/look.ts";

const PATH = "/benchmarks/kurabe-mini-1/answers";

/** The first pages of answers of two programs of the demo: one answers briefly, one wraps what it says in talk. */
async function twoModels(page: Page, query = "", prefix = "") {
  await page.goto(`${prefix}${PATH}`);
  const href = await page
    .getByRole("link", { name: prefix === "" ? /をAにする/ : /^Make / })
    .last()
    .getAttribute("href");
  const models = new URL(href ?? "", "http://x").searchParams.get("models");
  const [last = "", first = ""] = (models ?? "").split(",");
  const path = `${prefix}${PATH}?models=${first},${last}${query}`;
  await page.goto(path);
  return { first, last };
}

const numberOf = async (page: Page, name: RegExp) =>
  Number(
    (
      await page
        .getByRole("navigation", { name: "正誤の組み合わせ" })
        .getByRole("link", { name })
        .textContent()
    )?.match(/(\d+)\s*$/)?.[1],
  );

test("each filter leaves as many questions as it says, and the address holds it", async ({
  page,
}) => {
  await twoModels(page);
  for (const [name, pattern] of [
    [/^全モデルが正解/, "all-right"],
    [/^Aが正解・Bが不正解/, "a-right-b-wrong"],
    [/^点数が分かれた/, "differ"],
  ] as const) {
    const n = await numberOf(page, name);
    await page.getByRole("link", { name }).click();
    await expect(page).toHaveURL(new RegExp(`pattern=${pattern}`));
    await expect(page.getByRole("status")).toContainText(`合う${n}問の`);
    await expect(page.getByRole("row")).toHaveCount(Math.min(n, 50) + 1);
  }
});

test("A right and B wrong: every row says so, of the models in their order", async ({
  page,
}) => {
  await twoModels(page, "&pattern=a-right-b-wrong&dataset=mini_nli");
  const rows = page.locator("tbody tr");
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) {
    const cells = row.getByRole("cell");
    await expect(cells.nth(1)).toContainText("正解");
    await expect(cells.nth(1)).not.toContainText("不正解");
    await expect(cells.nth(2)).toHaveAttribute("data-right", "false");
  }
});

test("text is found whatever its width; a broken pattern is explained, and undone by one click", async ({
  page,
}) => {
  await twoModels(page);
  await page.getByRole("searchbox").fill("ｅｎｔａｉｌｍｅｎｔ");
  await page.getByRole("button", { name: "検索" }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator("tbody tr").first()).toContainText("entailment");
  // Where nothing is found, that is said at once, without filters that only count noughts.
  await page.goto(page.url().replace(/q=[^&]*/, "q=zzzzz"));
  await expect(
    page.getByRole("heading", { name: "条件に合う問題がありません" }),
  ).toBeVisible();
  await expect(
    page.getByRole("navigation", { name: "正誤の組み合わせ" }),
  ).toHaveCount(0);
  await page.goto(`${page.url()}&re=yes`.replace(/q=[^&]*/, "q=%28"));
  await expect(
    page.getByRole("heading", { name: "正規表現を読めません" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "条件をすべて外す" }).click();
  await expect(page.locator("tbody tr").first()).toBeVisible();
});

test("differences from the reference are marked in words; spaces and line ends on demand", async ({
  page,
}) => {
  await twoModels(page, "&dataset=mini_nli&pattern=differ&diff=reference");
  await expect(page.locator("tbody ins").first()).toContainText("［追加］");
  await page.getByRole("link", { name: "空白・改行を記号で示す" }).click();
  await expect(page).toHaveURL(/marks=yes/);
  await expect(page.locator(".unseen").first()).toBeVisible();
});

test("j, k, n and o walk through the questions and open one", async ({
  page,
}) => {
  await twoModels(page, "&dataset=mini_nli");
  const links = page.locator(".question-link");
  await expect(links.first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(links.first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("j");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("n");
  await expect(page.locator("[data-differs] .question-link:focus")).toHaveCount(
    1,
  );
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/questions\/[0-9a-f]{64}/);
});

test("without JavaScript: pages by links, models by a form, every answer in the table", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(PATH);
  await page
    .getByRole("navigation", { name: "ページ", exact: true })
    .getByRole("link", { name: "次のページ" })
    .click();
  await expect(page.getByRole("status")).toContainText("51〜");
  await page.getByRole("button", { name: "加える" }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(6);
  await context.close();
});

test("a question's page groups who answered alike, in both languages", async ({
  page,
}) => {
  await twoModels(page, "&dataset=mini_nli", "/en");
  await page.locator(".question-link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("no. 1");
  await expect(
    page.getByRole("heading", { name: /^\d+ answers$/ }),
  ).toBeVisible();
  await expect(page.locator(".answer-groups > li").first()).toContainText(
    /\d+ runs/,
  );
  await page.goto(page.url().replace("/en/", "/"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("第1問");
  const hash = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByLabel("どの結果の回答ですか").selectOption({ index: 1 });
  await page.getByRole("button", { name: "報告へ進む" }).click();
  await expect(page).toHaveURL(/\/report\?/);
  await expect(page.locator("main")).toContainText(hash);
});

test("an answer wrapped in talk shows what was extracted, and on which words its diagnosis rests", async ({
  page,
}) => {
  await twoModels(page, "&dataset=mini_nli");
  await page.locator(".question-link").first().click();
  const wrapped = page
    .locator(".answer-groups > li")
    .filter({ hasText: "承知しました" });
  await expect(wrapped.getByText("前置き", { exact: true })).toBeVisible();
  await expect(wrapped).toContainText("抽出： entailment");
  await expect(wrapped.locator("mark")).not.toHaveText("");
});

test("a benchmark's page analyses its questions, and leads to them", async ({
  page,
}) => {
  await page.goto("/benchmarks/kurabe-mini-1");
  const region = page.getByRole("region", { name: "問題の分析", exact: true });
  await expect(region.getByRole("row").nth(1)).toContainText("%");
  await region.getByRole("row").nth(1).getByRole("link").click();
  await expect(page).toHaveURL(/answers\?dataset=mini_/);
  await page.goto("/en/benchmarks/swallow-2024-12");
  await expect(page.getByText("Analysis of the questions")).toHaveCount(0);
});

test("a score of a model's page leads to exactly its questions", async ({
  page,
}) => {
  const { first } = await twoModels(page);
  await page.goto(`/models/${first.split("~")[0]}`);
  await page
    .getByRole("region", { name: "分野ごとの数値と順位" })
    .getByRole("row", { name: /^自然言語推論/ })
    .getByRole("link")
    .click();
  await expect(page).toHaveURL(
    new RegExp(`/answers\\?models=${first.split("~")[0]}.*&category=`),
  );
  await expect(page.getByRole("columnheader")).toHaveCount(3);
});

test("what is not there is not found; an unknown model is said to be", async ({
  page,
}) => {
  const missing = await page.request.get(
    `/benchmarks/kurabe-mini-1/questions/${"0".repeat(64)}`,
  );
  expect(missing.status()).toBe(404);
  expect((await page.request.get("/benchmarks/none/answers")).status()).toBe(
    404,
  );
  await page.goto(`${PATH}?models=nobody`);
  await expect(
    page.getByRole("heading", { name: "回答のあるモデルがありません" }),
  ).toBeVisible();
});

test("axe finds nothing, in either theme", async ({ page }) => {
  // axe looks at every space that is marked, on 50 questions.
  test.slow();
  await twoModels(page, "&diff=reference&marks=yes");
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page);
  await page.locator(".question-link").first().click();
  await page.waitForURL(/questions/);
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoViolations(page);
});
