import { expect, test, type Page } from "@playwright/test";

// The demo: Swallow's published figures of 58 models.
const board = "benchmark=swallow-2024-12";
const rows = (page: Page) =>
  page.getByRole("table").first().locator("tbody tr");

test("the size slider moves by keyboard, fills the fields, and never crosses itself", async ({
  page,
}) => {
  await page.goto(`/?${board}`);
  const all = await rows(page).count();
  await page.getByText("絞り込み", { exact: true }).click();
  const form = page.getByRole("form", { name: "絞り込みの条件" });
  const low = form.getByRole("slider", { name: "大きさの下限（つまみ）" });
  const high = form.getByRole("slider", { name: "大きさの上限（つまみ）" });
  await expect(low).toHaveAttribute("aria-valuetext", "制限なし");
  await high.focus();
  await page.keyboard.press("Home");
  await expect(high).toHaveAttribute("aria-valuetext", /B$/);
  await page.keyboard.press("End");
  await expect(high).toHaveAttribute("aria-valuetext", "制限なし");
  await form.getByRole("spinbutton", { name: "上限" }).fill("9");
  await expect(high).toHaveAttribute("aria-valuetext", "9B");
  await low.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  const value = (await low.getAttribute("aria-valuetext")) ?? "";
  await expect(high).toHaveAttribute("aria-valuetext", "制限なし");
  await expect(form.getByRole("spinbutton", { name: "下限" })).toHaveValue(
    value.replace("B", ""),
  );
  await form.getByRole("button", { name: "この条件で表示" }).click();
  await expect(page).toHaveURL(/min=\d+$/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the range has its fields, and nothing that does not work", async ({
    page,
  }) => {
    await page.goto(`/?${board}`);
    await expect(
      page.getByRole("button", { name: "リンクをコピー" }),
    ).toBeHidden();
    await page.getByText("絞り込み", { exact: true }).click();
    const form = page.getByRole("form", { name: "絞り込みの条件" });
    await expect(form.getByRole("slider")).toHaveCount(0);
    await form.getByRole("spinbutton", { name: "下限" }).fill("70");
    await form.getByRole("button", { name: "この条件で表示" }).click();
    await expect(page).toHaveURL(/min=70/);
  });

  test("what a search found in no visible place is told and marked", async ({
    page,
  }) => {
    await page.goto(`/?${board}&q=ａｐａｃｈｅ`);
    const found = rows(page).first();
    await expect(found.getByText(/^ライセンス/)).toBeVisible();
    await expect(found.locator("mark").first()).toHaveText(/^apache$/i);
    await page.goto(`/?${board}&q=ａｐａｃｈｅ&cols=overall,licence`);
    await expect(rows(page).first().locator("mark")).toHaveCount(0);
  });
});

test("English: the link of a view is copied, in its shortest form, and that is said", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/en?cols=generation,overall&dir=desc&${board}&sort=overall`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toBe(`?${board}&cols=overall,generation`);
});

test("where the clipboard is closed, the address can be copied by hand", async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("closed"));
  });
  await page.goto(`/?${board}&size=sllm`);
  await page.getByRole("button", { name: "リンクをコピー" }).click();
  const field = page.getByRole("textbox", {
    name: "このアドレスをコピーしてください",
  });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\?benchmark=swallow-2024-12&size=sllm$/);
});
