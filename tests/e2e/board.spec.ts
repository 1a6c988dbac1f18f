import { expect, test, type Page } from "@playwright/test";

// The demo: Swallow's published figures of 58 models, which have both axes.
const board = "/?benchmark=swallow-2024-12";
const rows = (page: Page) =>
  page.getByRole("table").first().locator("tbody tr");
const firstModel = (page: Page) => rows(page).first().getByRole("rowheader");
const column = (page: Page, name: string) =>
  page
    .getByRole("columnheader", { name, exact: true })
    .filter({ has: page.getByRole("link") });

test.describe("in Japanese", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(board);
  });

  test("says what it is, how the overall score is made, and where its figures come from", async ({
    page,
  }) => {
    await expect(page).toHaveTitle(/Swallow 2024-12.*順位表/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "日本語LLMを、理解と生成で比べる",
    );
    await expect(page.getByText("(理解 + 生成) ÷ 2")).toBeVisible();
    await expect(
      page.getByRole("region", { name: "数値の出典" }),
    ).toContainText("CC BY 4.0");
  });

  test("ranks by the overall score, and by any column that is chosen", async ({
    page,
  }) => {
    await expect(column(page, "総合")).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await expect(firstModel(page)).toContainText("1");
    const leader = await firstModel(page).textContent();
    await column(page, "総合").getByRole("link").click();
    await expect(column(page, "総合")).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await expect(firstModel(page)).not.toHaveText(leader ?? "");
    // The table turns at once; the address follows with the server's answer.
    await expect(page).toHaveURL(/sort=overall&dir=asc/);
    await column(page, "コーディング").getByRole("link").click();
    await expect(page).toHaveURL(/sort=coding&dir=desc/);
    await page.goBack();
    await expect(column(page, "総合")).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
  });

  test("shows the small models alone, with ranks of their own", async ({
    page,
  }) => {
    const all = await rows(page).count();
    await page.getByRole("link", { name: "sLLM（13B以下）" }).click();
    await expect(
      page.getByText("順位はこの大きさの中のものです"),
    ).toBeVisible();
    await expect(firstModel(page)).toContainText(/全体\d+位/);
    expect(await rows(page).count()).toBeLessThan(all);
    await page.getByRole("link", { name: "条件をすべて外す" }).click();
    await expect(rows(page)).toHaveCount(all);
  });

  test("finds models whatever the width of the letters", async ({ page }) => {
    await page.getByRole("searchbox").fill("ＧＥＭＭＡ　９Ｂ");
    await page.getByRole("button", { name: "検索" }).click();
    await expect(page).toHaveURL(/q=/);
    await expect(page.getByText(/件中\d{1,2}件を表示/)).toBeVisible();
    await expect(firstModel(page)).toContainText("Gemma 2 9B IT");
  });

  test("says what to do where nothing is found", async ({ page }) => {
    await page.getByRole("searchbox").fill("そんなモデルはない");
    await page.getByRole("searchbox").press("Enter");
    await expect(
      page.getByRole("heading", { name: "条件に合うモデルがありません" }),
    ).toBeVisible();
  });

  test("takes models into the radar and out again", async ({ page }) => {
    const compare = page.getByRole("region", { name: "分野ごとに比べる" });
    await expect(compare.getByRole("columnheader")).toHaveCount(4);
    await page
      .getByRole("checkbox", { name: "Gemma 2 2B ITをレーダーに加える" })
      .check();
    await expect(
      compare.getByRole("columnheader", { name: /Gemma 2 2B IT/ }),
    ).toBeVisible();
    await expect(page).toHaveURL(/models=.*gemma-2-2b-it/i);
    await compare.getByRole("link", { name: "Gemma 2 2B ITを外す" }).click();
    await expect(compare.getByRole("columnheader")).toHaveCount(4);
    await compare.getByRole("link", { name: "選択を空にする" }).click();
    await expect(
      compare.getByText("比べるモデルが選ばれていません"),
    ).toBeVisible();
  });

  test("a point of the scatter plot joins the radar", async ({ page }) => {
    await page.getByRole("radio", { name: "選ぶ" }).check();
    const point = page.getByRole("figure", { name: /散布図/ });
    await point.getByRole("link").focus();
    for (const key of ["Home", "ArrowRight", "Space"])
      await page.keyboard.press(key);
    const name = await point.getByRole("link").getAttribute("aria-label");
    await expect(page).toHaveURL(/models=.*,.*,.*,/);
    await expect(
      page.locator("#compare").getByRole("columnheader").last(),
    ).toContainText(name?.split("　")[0] ?? "none");
  });

  test("marks a number that cannot be traced as reported", async ({ page }) => {
    await expect(rows(page).first()).toContainText("公表値");
  });

  test("changes to English in the same view", async ({ page }) => {
    await page.goto(`${board}&size=sllm`);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\?benchmark=swallow-2024-12&size=sllm/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Japanese LLMs, compared on understanding and generation",
    );
  });

  test("keeps the chosen theme, without a flash of the other", async ({
    page,
  }) => {
    await page.getByRole("radio", { name: "暗い" }).check({ force: true });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.reload({ waitUntil: "commit" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("radio", { name: "暗い" })).toBeChecked();
  });

  test("baselines are listed as such, without a rank", async ({ page }) => {
    await page.goto("/?benchmark=kurabe-mini-1");
    await expect(firstModel(page)).toContainText("–");
    await expect(firstModel(page)).toContainText("基準");
    await expect(rows(page).first()).toContainText("検証済み");
  });

  test("a benchmark without results shows the way to one that has some", async ({
    page,
  }) => {
    await page.goto("/?benchmark=neo-1.1");
    await expect(
      page.getByRole("heading", {
        name: "このベンチマークには、まだ公開された結果がありません",
      }),
    ).toBeVisible();
    await page.getByRole("link", { name: /Swallow.*を見る/ }).click();
    await expect(rows(page).first()).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("table, charts, sorting, filter and search all work", async ({
    page,
  }) => {
    await page.goto(board);
    await expect(
      page
        .getByRole("figure", { name: /散布図/ })
        .getByRole("link")
        .first(),
    ).toBeVisible();
    await expect(
      page.getByRole("img", { name: /理解のレーダーチャート/ }),
    ).toBeVisible();
    await column(page, "理解").getByRole("link").click();
    await expect(column(page, "理解")).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await page.getByRole("link", { name: "sLLM（13B以下）" }).click();
    await page.getByRole("searchbox").fill("qwen");
    await page.getByRole("button", { name: "検索" }).click();
    await expect(page).toHaveURL(/size=sllm.*q=qwen|q=qwen.*size=sllm/);
    await expect(firstModel(page)).toContainText("Qwen");
    await expect(page.getByRole("radio", { name: "暗い" })).toBeHidden();
  });
});

for (const path of [
  board,
  "/en?benchmark=swallow-2024-12",
  "/?benchmark=kurabe-mini-1",
  "/nowhere",
]) {
  test(`${path} fits a phone of 360 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("the old Japanese addresses lead to the new ones", async ({ page }) => {
  await page.goto("/ja?benchmark=swallow-2024-12");
  await expect(page).toHaveURL(/\/\?benchmark=swallow-2024-12$/);
});

test("each language names the other", async ({ page }) => {
  await page.goto("/en");
  const alternates = page.locator('link[rel="alternate"][hreflang]');
  await expect(alternates).toHaveCount(3);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    /\/en$/,
  );
});

test("an unknown page and an unknown benchmark are not found, in the reader's language", async ({
  page,
}) => {
  expect((await page.goto("/en/nowhere"))?.status()).toBe(404);
  await expect(
    page.getByRole("heading", { name: "Page not found" }),
  ).toBeVisible();
  expect((await page.goto("/?benchmark=nothing"))?.status()).toBe(404);
  await expect(
    page.getByRole("heading", { name: "ページが見つかりません" }),
  ).toBeVisible();
});

test("no request leaves the site", async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on("request", (request) => {
    if (
      new URL(request.url()).origin !== new URL(baseURL ?? "").origin &&
      !request.url().startsWith("data:")
    ) {
      strangers.push(request.url());
    }
  });
  await page.goto(board, { waitUntil: "networkidle" });
  expect(strangers).toEqual([]);
});

test("the board leads to model, benchmark and compare pages", async ({
  page,
}) => {
  await page.goto("/en?benchmark=swallow-2024-12");
  await page.getByRole("link", { name: "Gemma 2 27B IT", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Gemma 2 27B IT",
  );
  await page.goto("/en?benchmark=swallow-2024-12");
  await page.getByRole("link", { name: "Compare them in detail" }).click();
  await expect(page).toHaveURL(/\/en\/compare\?benchmark=swallow-2024-12/);
  await page.goto("/en?benchmark=swallow-2024-12");
  await page
    .getByRole("definition")
    .getByRole("link", { name: /^Swallow 2024-12/ })
    .click();
  await expect(page).toHaveURL(/\/en\/benchmarks\/swallow-2024-12$/);
});
