import { expect, test, type Page } from "@playwright/test";

// The demo: Swallow's published figures of 58 models; categories have up to four datasets.
const board = "benchmark=swallow-2024-12";
const table = (page: Page) => page.getByRole("table").first();
const headings = (page: Page) =>
  table(page)
    .getByRole("columnheader")
    .filter({ has: page.getByRole("link") });
const heading = (page: Page, name: string) =>
  table(page)
    .getByRole("columnheader", { name, exact: true })
    .filter({ has: page.getByRole("link") });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`columns ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a set of columns is one click, and in the address", async ({
      page,
    }) => {
      await page.goto(`/?${board}`);
      await expect(heading(page, "コーディング")).toBeVisible();
      await page.getByText("表示する列", { exact: true }).click();
      const sets = page.getByRole("navigation", { name: "列の組み合わせ" });
      await sets.getByRole("link", { name: "概要" }).click();
      await expect(page).toHaveURL(
        /\?benchmark=swallow-2024-12&cols=overview$/,
      );
      await expect(headings(page)).toHaveText([
        "モデル",
        "総合",
        "理解",
        "生成",
        "大きさ",
        "根拠",
        "測定項目",
      ]);
      await page.goBack();
      await expect(heading(page, "コーディング")).toBeVisible();
      await page.goForward();
      await expect(headings(page)).toHaveCount(7);
    });

    test("columns of one's own: datasets under their category, and facts; sorted by one of them", async ({
      page,
    }) => {
      await page.goto(`/?${board}&cols=overview`);
      await page.getByText("表示する列", { exact: true }).click();
      const form = page.getByRole("form", { name: "表に出す列" });
      await expect(form.getByRole("checkbox", { name: "総合" })).toBeChecked();
      await form.getByRole("checkbox", { name: "測定項目" }).uncheck();
      await form.getByRole("checkbox", { name: "ライセンス" }).check();
      await form
        .getByRole("group", { name: "質問応答", exact: true })
        .getByRole("checkbox", { name: /^NIILC/ })
        .check();
      await form.getByRole("button", { name: "この列で表示" }).click();
      await expect(headings(page)).toHaveText([
        "モデル",
        "総合",
        "理解",
        "生成",
        "大きさ",
        "根拠",
        "ライセンス",
        /NIILC/,
      ]);
      await expect(
        table(page).getByRole("columnheader", {
          name: "質問応答",
          exact: true,
        }),
      ).toHaveAttribute("scope", "colgroup");
      await headings(page)
        .filter({ hasText: "NIILC" })
        .getByRole("link")
        .click();
      await expect(page).toHaveURL(/sort=niilc&dir=desc&cols=overall,/);
      const scores = await table(page)
        .locator("tbody tr td:last-child")
        .allTextContents();
      const numbers = scores
        .map(Number)
        .filter((value) => !Number.isNaN(value));
      expect(numbers.length).toBeGreaterThan(50);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    });
  });
}

test("English: an order that no heading shows is said, and can be shown", async ({
  page,
}) => {
  await page.goto(`/en?${board}&sort=niilc&dir=desc&cols=overview`);
  await expect(
    page.getByText(/^Sorted by NIILC.*, which is not among the columns shown/),
  ).toBeVisible();
  await page.getByRole("link", { name: /^Show NIILC/ }).click();
  await expect(headings(page).filter({ hasText: "NIILC" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.goto(`/en?${board}&sort=no-such`);
  await expect(
    page.getByText("This board has no column “no-such”"),
  ).toBeVisible();
  await expect(heading(page, "Overall")).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("English: facts sort in the direction that they are read in, unknown ones last", async ({
  page,
}) => {
  await page.goto(`/en?${board}&cols=date,licence,country`);
  await heading(page, "Released").getByRole("link").click();
  await expect(page).toHaveURL(/sort=date&dir=desc/);
  const dates = await table(page).locator("tbody tr td.date").allTextContents();
  const known = dates.filter((text) => /^\d{4}/.test(text));
  expect(known.length).toBeGreaterThan(10);
  expect(known).toEqual(known.toSorted().toReversed());
  await expect(
    table(page).getByRole("cell", { name: "Japan" }).first(),
  ).toBeVisible();
});

test("the open chooser fits a phone of 360 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`/?${board}`);
  await page.getByText("表示する列", { exact: true }).click();
  await expect(
    page.getByRole("button", { name: "この列で表示" }),
  ).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(overflow).toBe(0);
});
