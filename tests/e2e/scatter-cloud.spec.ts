import { readFileSync } from "node:fs";
import { expect as base, test, type Page } from "@playwright/test";
import { closeDatabase } from "#lib/db/client.ts";
import { pool } from "#lib/db/pool.ts";
import { makeBoard } from "../bench/make-board.ts";
import { expectNoViolations } from "./support/look.ts";
import { useServersDatabase } from "./support/made-people.ts";

// A navigation renders the page anew, which a busy machine may take long for.
const expect = base.configure({ timeout: 20_000 });

test.slow();

// More points than are drawn one by one. Each test waits until the server's cache has seen the made board.
const models = 450;
const view = "benchmark=neo-1.0&x=size&y=coding";
const board = `/?${view}`;

test.beforeAll(async () => {
  useServersDatabase();
  await makeBoard(models, { benchmarkId: "neo-1.0" });
});
test.afterAll(async () => {
  await pool().query("delete from runs where content_hash like 'made-%'");
  await pool().query("delete from models where name like 'lab-%'");
  await closeDatabase();
});

const section = (page: Page) => page.locator("#scatter");
const canvas = (page: Page) => section(page).locator("canvas");

async function open(page: Page, path: string) {
  await expect(async () => {
    await page.goto(path);
    await expect(section(page).locator(".cloud path").first()).toBeAttached({
      timeout: 5000,
    });
  }).toPass({ intervals: [100], timeout: 40_000 });
}

/** Waits until the page listens, and brings the plot into view. */
async function ready(page: Page) {
  await expect(section(page).locator(".scatter-tools")).toBeVisible({
    timeout: 20_000,
  });
  await section(page).locator(".plot").scrollIntoViewIfNeeded();
}

/** How many pixels of the canvas are painted, and the sum of their colours. */
const painted = (page: Page) =>
  canvas(page).evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const data = element.getContext("2d")?.getImageData(0, 0, width, height);
    const found = { pixels: 0, light: 0, width };
    for (let at = 0; at < (data?.data.length ?? 0); at += 4) {
      if (data?.data[at + 3] !== 255) continue;
      found.pixels += 1;
      found.light += (data.data[at] ?? 0) + (data.data[at + 1] ?? 0);
    }
    return found;
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a cloud is a path per colour and shape, for every hundred marks", async ({
    page,
  }) => {
    await open(page, board);
    const cloud = section(page).locator(".cloud path");
    const count = await cloud.count();
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThanOrEqual(28 + models / 100);
    await expect(section(page).locator(".label").first()).toBeAttached();
    await expect(
      section(page).getByText(/\d+件のうち\d+件です/),
    ).toBeAttached();
  });
});

test("a pointer brings the points: a canvas in the theme's colours, a tooltip, a link", async ({
  page,
}) => {
  await open(page, board);
  await ready(page);
  await expect(canvas(page)).toHaveCount(0);
  const before = await section(page).locator(".plot").boundingBox();
  await section(page)
    .locator(".plot")
    .hover({ position: { x: 200, y: 200 } });
  await expect(canvas(page)).toBeVisible();
  expect(await section(page).locator(".plot").boundingBox()).toEqual(before);
  const light = await painted(page);
  expect(light.pixels).toBeGreaterThan(models * 5);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect
    .poll(
      async () => (await painted(page)).light / (await painted(page)).pixels,
    )
    .not.toBe(light.light / light.pixels);
  const plot = await section(page).locator(".plot").boundingBox();
  const tooltip = section(page).locator(".tooltip");
  // Somewhere along the middle there is a point.
  for (let at = 0; at < 60 && !(await tooltip.isVisible()); at += 1) {
    await page.mouse.move(
      (plot?.x ?? 0) + (plot?.width ?? 0) * (0.3 + at / 150),
      (plot?.y ?? 0) + (plot?.height ?? 0) * 0.5,
    );
  }
  await expect(tooltip).toContainText("Made-");
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/models\/lab-/);
});

test("zoom, outline and arrows work as on a small board; the SVG that is saved has every point", async ({
  page,
}) => {
  await open(page, board);
  await ready(page);
  await section(page).locator(".scatter-zoom button").first().focus();
  await expect(canvas(page)).toBeVisible();
  const whole = await painted(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/x0=.*y0=/);
  await expect(section(page)).toContainText(/\d+件中\d+件を表示/);
  await expect
    .poll(async () => (await painted(page)).pixels)
    .not.toBe(whole.pixels);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const point = section(page).getByRole("figure").getByRole("link");
  await expect(point).toBeFocused();
  const name = await point.getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  await expect(point).not.toHaveAttribute("aria-label", name ?? "");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/models=.*lab-/);
  const download = page.waitForEvent("download");
  await page
    .locator("#scatter")
    .getByRole("button", { name: "SVGで保存" })
    .click();
  const file = await (await download).path();
  const svg = readFileSync(file, "utf8");
  const shown = Number(
    /件中(\d+)件/.exec(await section(page).innerText())?.[1],
  );
  const marks = [...svg.matchAll(/ d="(m[^"]+)"/g)].flatMap(
    ([, d]) => d?.match(/h0|l\.6 1|z/g) ?? [],
  );
  expect(marks).toHaveLength(shown);
  const csv = await page.request.get(`/scatter.csv?${view}`);
  const points = Number(
    /(\d+)個|(\d+)モデル/.exec(
      (await section(page).getByRole("figure").getAttribute("aria-label")) ??
        "",
    )?.[2],
  );
  expect((await csv.text()).trimEnd().split("\r\n")).toHaveLength(points + 1);
});

test("axe finds nothing on the canvas", async ({ page }) => {
  await open(page, board.replace("/?", "/en?"));
  await ready(page);
  await section(page).locator(".plot").hover();
  await expect(canvas(page)).toBeVisible();
  await expectNoViolations(page, { within: ["#scatter"] });
});
