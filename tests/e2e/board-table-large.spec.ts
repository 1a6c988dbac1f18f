import { expect, test, type Page } from "@playwright/test";
import { closeDatabase } from "#lib/db/client.ts";
import { pageRows, paginate } from "#lib/charts/paginate.ts";
import { pool } from "#lib/db/pool.ts";
import { makeBoard } from "../bench/make-board.ts";
import { useServersDatabase } from "./support/made-people.ts";

test.slow();

// Many pages of rows, on a benchmark that the demo has no runs of.
const models = 290;
const benchmark = "neo-1.1";
const mark = "rows";
const board = `/?benchmark=${benchmark}`;

test.beforeAll(async () => {
  useServersDatabase();
  await makeBoard(models, { benchmarkId: benchmark, mark });
});
test.afterAll(async () => {
  await pool().query("delete from runs where content_hash like 'rows-%'");
  await pool().query("delete from models where name like 'rows-%'");
  await closeDatabase();
});

const { pages } = paginate(models, 1);
const patient = { timeout: 60_000 };

const table = (page: Page) => page.locator("table.board");
const rows = (page: Page) => table(page).locator("tbody:not(.gap) tr");
const names = (page: Page) =>
  rows(page).locator(".model-link").allTextContents();

/** Points at the table: it then loads all rows. */
async function wake(page: Page) {
  await table(page).hover();
  await expect(table(page)).toHaveAttribute(
    "aria-rowcount",
    `${models + 2}`,
    patient,
  );
}

/** The server's cache may not have seen the board yet. */
async function open(page: Page, path: string) {
  await expect(async () => {
    await page.goto(path);
    await expect(rows(page).nth(10)).toBeAttached({ timeout: 5000 });
  }).toPass({ intervals: [100], timeout: 40_000 });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("links lead through the pages to every row", async ({ page }) => {
    await open(page, board);
    const seen = await names(page);
    const pager = page.getByRole("navigation", { name: "順位表のページ" });
    await expect(pager).toContainText(`${models}件中1〜60件目`);
    for (let at = 2; at <= pages; at++) {
      const { from, to } = paginate(models, at);
      await pager.getByRole("link", { name: "次の行" }).click();
      await expect(page).toHaveURL(new RegExp(`page=${at}`));
      await expect(pager).toContainText(
        `${models}件中${from}〜${to}件目`,
        patient,
      );
      seen.push(...(await names(page)));
    }
    expect(seen).toHaveLength(models);
    expect(new Set(seen).size).toBe(models);
    await expect(pager.getByRole("link", { name: "次の行" })).toHaveCount(0);
    await expect(pager.getByRole("link", { name: "前の行" })).toHaveAttribute(
      "rel",
      "prev",
    );
  });
});

test("all rows in one list, of which few are in the document, in the server's order", async ({
  page,
  browser,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await open(plain, `${board}&sort=coding&dir=desc`);
  const expected = await names(plain);
  await open(plain, `${board}&sort=coding&dir=desc&page=${pages}`);
  const last = (await names(plain)).at(-1);
  await plain.close();

  await open(page, board);
  await wake(page);
  expect(await rows(page).count()).toBeLessThan(120);
  await expect(rows(page).first()).toHaveAttribute("aria-rowindex", "3");
  await page
    .getByRole("columnheader", { name: "コーディング", exact: true })
    .getByRole("link")
    .click();
  await expect
    .poll(async () => (await names(page)).slice(0, 10))
    .toEqual(expected.slice(0, 10));

  const scroller = page.getByRole("region", { name: /^順位表/ });
  const widths = () =>
    table(page)
      .locator("thead th")
      .evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
  const before = await widths();
  await expect
    .poll(async () => {
      await scroller.evaluate((box) => box.scrollTo(0, box.scrollHeight));
      return (await names(page)).at(-1);
    })
    .toBe(last);
  expect(await widths()).toEqual(before);
  await expect(rows(page).last()).toHaveAttribute(
    "aria-rowindex",
    `${models + 2}`,
  );

  await page.getByRole("searchbox").fill("日本語-12");
  const count = async () => {
    const text = await page.locator("output.shown").textContent();
    return Number(/(\d+)件を表示/.exec(text ?? "")?.[1]);
  };
  // Fewer than a page: they are all in the document.
  await expect.poll(count, patient).toBeLessThan(pageRows);
  await expect(page).toHaveURL(/q=/);
  await expect(rows(page)).toHaveCount(await count());
});

test("a page's address is looked at from its first row", async ({ page }) => {
  await open(page, `${board}&page=2`);
  await wake(page);
  const row = `tr[aria-rowindex="${pageRows + 3}"]`;
  await expect(table(page).locator(row)).toBeVisible();
});
