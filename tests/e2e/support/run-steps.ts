import { expect, type Page } from "@playwright/test";

/** Offers the run whose page is open for publication, in Japanese. */
export async function submitRun(page: Page): Promise<void> {
  await page.getByLabel("公開される内容を確認しました").check();
  await page.getByRole("button", { name: "審査に出す" }).click();
  await expect(page.getByRole("status")).toHaveText(/審査に出しました/);
}

/** Takes over the review that is open, and asks for changes. */
export async function requestChanges(
  desk: Page,
  comment: string,
): Promise<void> {
  await desk.getByRole("button", { name: "担当する" }).click();
  await expect(desk.getByText("あなたが担当しています")).toBeVisible();
  await desk.getByLabel("理由のひな形").selectOption("coverage");
  await desk.getByLabel("コメント").first().fill(comment);
  await desk.getByRole("button", { name: "修正を依頼する" }).click();
  await expect(desk.getByRole("status")).toHaveText(/修正を依頼しました/);
}

/** Approves the run whose review is open. */
export async function approveRun(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "承認して公開する" }).click();
  await expect(desk.getByRole("status")).toHaveText(/公開しました/);
}

/** Withdraws the published run whose page is open. */
export async function withdrawRun(page: Page, reason: string): Promise<void> {
  await page.getByText("取り下げる").first().click();
  await page.getByLabel("理由(公開されます)").fill(reason);
  await page.getByRole("button", { name: "取り下げる" }).click();
  await expect(page.getByRole("status")).toHaveText(/取り下げました/);
  await expect(page.getByText(reason).first()).toBeVisible();
}
