import { expect, test } from "@playwright/test";

const family = "/families/meta-llama--meta-llama-3-8b";

test("a family says what each derivative gained and lost, against what", async ({
  page,
}) => {
  await page.goto(family);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Meta-Llama-3-8Bの系統",
  );
  await expect(
    page.getByText(/自身の公開された結果はありません/),
  ).toBeVisible();
  const table = page.getByRole("region", { name: /伸びと低下の表/ });
  const rows = table.locator("tbody tr");
  await expect(rows).toHaveCount(5);
  await expect(rows.first()).toContainText("Llama 3 Swallow 8Bとの差");
  const gains = await rows
    .locator("td:nth-child(2) .gain")
    .evaluateAll((cells) =>
      cells.map((cell) =>
        Number(cell.firstChild?.textContent?.replace("−", "-")),
      ),
    );
  expect(gains).toHaveLength(3);
  expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  await expect(page.getByText(/最も伸びたのは/).first()).toBeVisible();
});

test("derivatives go into the radar and out of it by links, without JavaScript", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en${family}`);
  await page
    .getByRole("link", { name: "Add Llama-3-ELYZA-JP-8B to the chart" })
    .click();
  await expect(page).toHaveURL(/models=.*elyza--llama-3-elyza-jp-8b/);
  await expect(
    page.getByRole("img", { name: /Generation/ }).first(),
  ).toBeVisible();
  await page
    .getByRole("link", { name: "Remove Llama-3-ELYZA-JP-8B from the chart" })
    .click();
  await expect(page).not.toHaveURL(/elyza/);
  await context.close();
});

test("a model leads to its base's family, and a base to its own", async ({
  page,
}) => {
  await page.goto("/models/elyza--llama-3-elyza-jp-8b");
  await page
    .getByRole("link", { name: "meta-llama/Meta-Llama-3-8B-Instruct" })
    .click();
  await expect(page).toHaveURL(
    /families\/meta-llama--meta-llama-3-8b-instruct/,
  );
  await page.goto("/models/meta-llama--meta-llama-3-8b-instruct");
  await page
    .getByRole("link", { name: /このモデルから作られたモデル/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("の系統");
});

test("what nothing public was made from is no family", async ({ request }) => {
  for (const path of [
    "/families/no-such-model",
    "/families/baseline-echo",
    `${family}?benchmark=kurabe-mini-1`,
  ]) {
    expect((await request.get(path)).status()).toBe(404);
  }
});
