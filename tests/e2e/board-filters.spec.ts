import { expect, test, type Page } from "@playwright/test";

// The demo: Swallow's published figures of 58 models.
const board = "benchmark=swallow-2024-12";
const rows = (page: Page) =>
  page.getByRole("table").first().locator("tbody tr");

for (const javaScriptEnabled of [true, false]) {
  test.describe(`filters ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("choices become chips, chips are removed one by one or all at once", async ({
      page,
    }) => {
      await page.goto(`/?${board}`);
      const all = await rows(page).count();
      await page.getByText("絞り込み", { exact: true }).click();
      const form = page.getByRole("form", { name: "絞り込みの条件" });
      const meta = form
        .getByRole("group", { name: "組織" })
        .getByRole("checkbox", { name: /^Meta/ });
      const promised = /\((\d+)\)/.exec(
        (await meta.locator("..").textContent()) ?? "",
      )?.[1];
      await meta.check();
      await form.getByRole("button", { name: "この条件で表示" }).click();
      await expect(page).toHaveURL(/organisation=Meta/);
      await expect(rows(page)).toHaveCount(Number(promised));
      await page.getByRole("link", { name: "70B以上", exact: true }).click();
      const chips = page.getByRole("navigation", { name: "かかっている条件" });
      await expect(chips.getByRole("link")).toHaveCount(3);
      await chips.getByRole("link", { name: "組織: Metaを外す" }).click();
      await expect(page).toHaveURL(/\?benchmark=swallow-2024-12&size=70b$/);
      await chips.getByRole("link", { name: "条件をすべて外す" }).click();
      await expect(rows(page)).toHaveCount(all);
      await expect(chips).toHaveCount(0);
    });

    test("choices that are not listed come on demand; what is ticked stays", async ({
      page,
    }) => {
      await page.goto(`/?${board}`);
      await page.getByText("絞り込み", { exact: true }).click();
      const models = page
        .getByRole("form", { name: "絞り込みの条件" })
        .getByRole("group", { name: "ベースモデル" });
      const boxes = models.getByRole("checkbox");
      const more = models.getByRole("button", { name: /^ほかの/ });
      const left = /\d+/.exec((await more.textContent()) ?? "")?.[0];
      const before = await boxes.count();
      await boxes.first().check();
      const ticked = (await boxes.first().getAttribute("value")) ?? "?";
      await more.click();
      await expect(page).toHaveURL(
        ({ searchParams }) =>
          searchParams.get("all") === "base" &&
          searchParams.get("base") === ticked,
      );
      await expect(boxes).toHaveCount(before + Number(left));
      await expect(more).toHaveCount(0);
      await expect(models).toBeVisible();
      await expect(boxes.first()).toBeChecked();
      await boxes.last().check();
      // Enter sends the form for what it shows, not for more choices.
      await boxes.last().press("Enter");
      await expect(page).toHaveURL(
        ({ searchParams }) =>
          searchParams.getAll("base").length === 2 && !searchParams.has("all"),
      );
    });
  });
}

test("English: named views, unknown as a choice, and ranges", async ({
  page,
}) => {
  await page.goto(`/en?${board}&min=7&max=9&from=2024-01-01`);
  const chips = page.getByRole("navigation", { name: "Conditions that apply" });
  await expect(chips.getByRole("link")).toHaveText([
    /7B or more/,
    /9B or less/,
    /From 2024-01-01/,
    /Clear all/,
  ]);
  const views = page.getByRole("navigation", { name: "Common views" });
  await views.getByRole("link", { name: "By generation" }).click();
  await expect(page).toHaveURL(/sort=generation&dir=desc/);
  await expect(chips).toHaveCount(0);
  await expect(
    views.getByRole("link", { name: "By generation" }),
  ).toHaveAttribute("aria-current", "true");
});

test("the open form fits a phone of 360 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`/?${board}`);
  await page.getByText("絞り込み", { exact: true }).click();
  await expect(
    page.getByRole("button", { name: "この条件で表示" }),
  ).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(overflow).toBe(0);
});
