import { expect, test } from "@playwright/test";

test("the server is up, with its database", async ({ request }) => {
  const response = await request.get("/health");
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ status: "ok" });
});

test("the board opens in a browser, in Japanese at first", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test("nothing tells what serves", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["x-powered-by"]).toBeUndefined();
});
