import { expect, test, type Locator } from "@playwright/test";

// What must stay legible where there is little room, and on paper.

/** In how many rows the parts lie. */
const rowsOf = (parts: Locator) =>
  parts.evaluateAll(
    (all) => new Set(all.map((part) => part.getBoundingClientRect().top)).size,
  );

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 } });

  for (const path of ["/en", "/en/organisations", "/en/benchmarks", "/about"])
    test(`the header's sections take two rows (${path})`, async ({ page }) => {
      await page.goto(path);
      expect(await rowsOf(page.locator(".site-nav li"))).toBe(2);
    });

  test("the benchmark in view is not scrolled out of the row of benchmarks", async ({
    page,
  }) => {
    await page.goto("/en?benchmark=swallow-2024-12");
    await expect(
      page.locator(".benchmark-switch [aria-current]"),
    ).toBeInViewport({ ratio: 0.9 });
  });

  test("what takes the focus is not behind the bar of chosen models", async ({
    page,
  }) => {
    await page.goto("/?benchmark=swallow-2024-12");
    const search = page.getByRole("searchbox", { name: "モデルを検索" });
    await page.getByRole("link", { name: "生成に強い順" }).focus();
    await page.keyboard.press("Tab");
    await expect(search).toBeFocused();
    await expect
      .poll(async () => {
        const [field, bar] = await Promise.all([
          search.boundingBox(),
          page.locator(".chosen").boundingBox(),
        ]);
        return (bar?.y ?? 0) - (field?.y ?? 0) - (field?.height ?? 0);
      })
      .toBeGreaterThanOrEqual(0);
  });

  test("a list of models leaves out what nobody knows", async ({ page }) => {
    await page.goto("/models");
    const cells = page.locator("tbody td");
    await expect(cells.filter({ hasText: /^–$/ }).first()).toBeHidden();
    await expect(cells.filter({ hasText: "Swallow" }).first()).toBeVisible();
    expect(await rowsOf(cells.filter({ hasText: /^–$/ }))).toBe(1);
  });
});

test("nothing to choose from: no word about boxes that are not there", async ({
  page,
}) => {
  await page.goto("/?benchmark=swallow-2024-12&q=zzzz");
  await expect(
    page.getByRole("heading", { name: "条件に合うモデルがありません" }),
  ).toBeVisible();
  await expect(page.locator(".chosen")).toBeHidden();
});

test("the API's example is of this board and can be tried, its answers lead to their types, and code looks like code", async ({
  page,
}) => {
  await page.goto("/en/api-docs");
  const example = await page.locator("pre").first().innerText();
  const { origin, pathname, search } = new URL(
    /"(.+)"/.exec(example)?.[1] ?? "",
  );
  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute("href", `${origin}/en/api-docs`);
  const asked = await page.request.get(pathname + search);
  expect((await asked.json()).items).toHaveLength(3);
  const links = page.locator(".api-operation a[href^='#type-']");
  const targets = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute("href") ?? ""),
  );
  expect(targets.length).toBeGreaterThan(10);
  for (const target of new Set(targets))
    await expect(page.locator(target)).toHaveCount(1);
  await expect(page.locator("main")).not.toContainText("`");
  await links.filter({ hasText: "Ranking" }).first().click();
  await expect(page.locator("#type-Ranking")).toBeInViewport();
});

test("a question's answers and prompts are printed whole", async ({
  page,
  request,
}) => {
  const asked = await request.get(
    "/api/v1/benchmarks/kurabe-mini-1/questions?limit=1",
  );
  const { items } = (await asked.json()) as { items: { hash: string }[] };
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.goto(`/benchmarks/kurabe-mini-1/questions/${items[0]?.hash}`);
  const texts = page.locator(".long-text, .group-answer, .sent-prompts pre");
  await expect(texts.first()).toBeVisible();
  const cut = await texts.evaluateAll((all) =>
    all.filter(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
    ),
  );
  expect(cut).toEqual([]);
});

test("six models side by side fit on a sheet of paper, without ways to click", async ({
  page,
}) => {
  // The width of an A4 sheet between its margins.
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const models = [
    "elyza--llama-3-elyza-jp-8b",
    "meta-llama--meta-llama-3-8b-instruct",
    "tokyotech-llm--llama-3-swallow-8b-instruct-v0.1",
    "tokyotech-llm--llama-3.1-swallow-70b-instruct-v0.3",
    "google--gemma-2-27b-it",
    "qwen--qwen2.5-72b-instruct",
  ];
  await page.goto(
    `/compare?benchmark=swallow-2024-12&models=${models.join(",")}`,
  );
  const table = page.locator("table.compare").first();
  await expect(table).toBeVisible();
  const width = await page.evaluate(() => document.body.scrollWidth);
  expect(width).toBeLessThanOrEqual(703);
  const label = await table.getByRole("rowheader").first().boundingBox();
  expect(label?.height).toBeLessThan(60);
  await expect(page.locator("details:not([open])").first()).toBeHidden();
});
