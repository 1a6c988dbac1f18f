import { readFileSync } from "node:fs";
import { expect as base, test, type Page } from "@playwright/test";
import { expectNoViolations } from "./support/look.ts";

// A navigation renders the page anew, which a busy machine may take long for.
const expect = base.configure({ timeout: 20_000 });

test.slow();

const board = "benchmark=swallow-2024-12";
const figure = (page: Page) =>
  page.getByRole("figure", { name: /散布図|Scatter plot/ });
const section = (page: Page) => page.locator("#scatter");
const mode = (page: Page, name: string) =>
  section(page).getByRole("radio", { name, exact: true });
const ready = async (page: Page) => {
  // Hydration is all that this waits for, however busy the machine.
  await expect(section(page).locator(".scatter-tools")).toBeVisible({
    timeout: 20_000,
  });
  await section(page).locator(".plot").scrollIntoViewIfNeeded();
};

/** Presses the mouse on the plot and leads it through corners, each a share of the plot from its upper left. */
async function drag(page: Page, corners: [number, number][]) {
  const plot = await section(page).locator(".plot").boundingBox();
  if (!plot) throw new Error("There is no plot.");
  const to = ([x, y]: [number, number]) =>
    [plot.x + plot.width * x, plot.y + plot.height * y] as const;
  const [first, ...rest] = corners.map(to);
  await page.mouse.move(...(first ?? [0, 0]));
  await page.mouse.down();
  for (const corner of rest) await page.mouse.move(...corner, { steps: 4 });
  await page.mouse.up();
}

/** Points at a mark until its tooltip is there. */
async function pointAt(page: Page, at: number) {
  const mark = await section(page).locator("use.mark").nth(at).boundingBox();
  if (!mark) throw new Error("There is no such mark.");
  await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
  await expect(figure(page).locator(".tooltip")).toBeVisible();
}

test("names in words who stands out, with the actual and the predicted value", async ({
  page,
}) => {
  await page.goto(`/?${board}`);
  const talkers = section(page)
    .locator("section")
    .filter({ hasText: "生成・会話に強い（理解からの予測を上回る）" });
  await expect(talkers).toContainText(
    /Tanuki-8B-dpo-v1\.0 生成 0\.\d{4}（理解からの予測は0\.\d{4}）/,
  );
  await expect(section(page)).toContainText("何をさせても強い");
  await expect(section(page)).toContainText("一問一答に強い");
  await talkers.getByRole("link", { name: "Tanuki-8B-dpo-v1.0" }).click();
  await expect(page).toHaveURL(/\/models\/.*tanuki-8b/i);
});

test("the same in English", async ({ page }) => {
  await page.goto(`/en?${board}`);
  await expect(section(page)).toContainText(
    /Tanuki-8B-dpo-v1\.0 generation 0\.\d{4} \(understanding predicts 0\.\d{4}\)/,
  );
  await expect(section(page)).toContainText("Spearman rank correlation");
});

test("shows any two measures, and who was the best at each size and time", async ({
  page,
}) => {
  await page.goto(`/?${board}`);
  await page.getByRole("link", { name: "大きさと点数" }).click();
  await expect(page).toHaveURL(/x=size&y=overall/);
  await expect(figure(page)).toHaveAccessibleName(
    /総パラメータ数（横軸）と総合/,
  );
  await expect(figure(page)).toContainText("10B");
  await expect(section(page)).toContainText("対数目盛り");
  await page.getByRole("link", { name: "公開日と点数" }).click();
  await expect(figure(page)).toContainText("2024-07");
  await expect(section(page)).toContainText("公開された時点で");
  await section(page)
    .getByRole("combobox", { name: /^縦軸/ })
    .selectOption({ label: "コーディング" });
  await section(page)
    .getByRole("combobox", { name: /^色/ })
    .selectOption({ label: "重みの公開" });
  await page.getByRole("button", { name: "描き直す" }).click();
  await expect(page).toHaveURL(/y=coding&colour=weights/);
  await expect(figure(page)).toHaveAccessibleName(/コーディング/);
  await expect(section(page)).not.toContainText("一問一答に強い");
});

for (const { path, zoom, shown, whole, range, show, low } of [
  {
    path: "/",
    zoom: "拡大",
    shown: /58件中\d+件を表示/,
    whole: "全体を表示",
    range: "表示する範囲を数値で指定する",
    show: "この範囲を表示",
    low: "下限",
  },
  {
    path: "/en",
    zoom: "Zoom",
    shown: /Showing \d+ of 58/,
    whole: "Show all",
    range: "Show a range in numbers",
    show: "Show this range",
    low: "from",
  },
]) {
  test(`at ${path} a rectangle is zoomed into, shared by its address, and left again`, async ({
    page,
  }) => {
    await page.goto(`${path}?${board}`);
    await ready(page);
    const marks = section(page).locator("use.mark");
    await expect(marks).toHaveCount(58);
    await mode(page, zoom).check();
    await drag(page, [
      [0.5, 0.05],
      [0.9, 0.6],
    ]);
    await expect(page).toHaveURL(/x0=0\.6\d*&x1=0\.84\d*&y0=/);
    await expect(section(page)).toContainText(shown);
    const few = await marks.count();
    expect(few).toBeLessThan(58);
    await page.reload();
    await expect(marks).toHaveCount(few);
    await section(page)
      .getByRole("button", { name: whole, exact: true })
      .click();
    await expect(marks).toHaveCount(58);
    await expect(page).not.toHaveURL(/x0=/);
    await page.goBack();
    await expect(marks).toHaveCount(few);
    await ready(page);
    await section(page)
      .locator(".scatter-surface")
      .dblclick({ position: { x: 3, y: 3 } });
    await expect(marks).toHaveCount(58);
  });

  test(`at ${path} the keyboard zooms by buttons and by numbers`, async ({
    page,
  }) => {
    await page.goto(`${path}?${board}`);
    await ready(page);
    const marks = section(page).locator("use.mark");
    await section(page).locator(".scatter-zoom button").first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/x0=0\.45&x1=0\.75/);
    await section(page).getByText(range).click();
    const first = section(page).getByRole("spinbutton", { name: low }).first();
    await expect(first).toHaveValue("0.45");
    await first.fill("0.7");
    await section(page).getByRole("button", { name: show }).press("Enter");
    await expect(page).toHaveURL(/x0=0\.7&x1=0\.75/);
    expect(await marks.count()).toBeLessThan(20);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("points are links with their values, and the forms draw what is asked for", async ({
    page,
  }) => {
    await page.goto(`/?${board}&size=sllm`);
    await section(page)
      .getByRole("combobox", { name: /^横軸/ })
      .selectOption("size");
    await page.getByRole("button", { name: "描き直す" }).click();
    await expect(page).toHaveURL(/size=sllm.*x=size/);
    await expect(figure(page)).toHaveAccessibleName(/総パラメータ数（横軸）/);
    await section(page).locator("summary", { hasText: "表示する範囲" }).click();
    await section(page)
      .getByRole("spinbutton", { name: "上限" })
      .first()
      .fill("3");
    await section(page).getByRole("button", { name: "この範囲を表示" }).click();
    await expect(page).toHaveURL(/x1=3/);
    const points = figure(page).getByRole("link");
    expect(await points.count()).toBeLessThan(12);
    await expect(section(page).locator(".scatter-tools")).toBeHidden();
    const point = figure(page).locator("a", { hasText: /Gemma 2 2B IT/ });
    await expect(point).toHaveAttribute("href", /\/models\/.*gemma-2-2b-it/);
  });
});

for (const view of [
  "x=size&y=overall&colour=size",
  "x=date&y=coding&x0=2024-01-01",
]) {
  test(`axe finds nothing on ${view}`, async ({ page }) => {
    await page.goto(`/?${board}&${view}`);
    await ready(page);
    await expectNoViolations(page, { within: ["#scatter", "#compare"] });
  });
}

test("the same numbers stand in a table, and can be saved", async ({
  page,
}) => {
  await page.goto(`/?${board}&x=size&y=overall&colour=weights`);
  await ready(page);
  await section(page).getByText("図の数値を表で見る").click();
  const rows = section(page).getByRole("row");
  await expect(rows).toHaveCount(59);
  await expect(rows.nth(1)).toContainText("0.5B");
  const saved = async (role: "button" | "link", name: string) => {
    const download = page.waitForEvent("download");
    await section(page).getByRole(role, { name }).click();
    const file = await download;
    return {
      name: file.suggestedFilename(),
      bytes: readFileSync(await file.path()),
    };
  };
  const csv = await saved("link", "数値をCSVで保存");
  expect(csv.name).toBe("kurabe-size-overall.csv");
  const lines = csv.bytes.toString("utf8").trimEnd().split("\r\n");
  expect(lines[0]).toBe("\uFEFFモデル,総パラメータ数,総合,重みの公開");
  expect(lines).toHaveLength(59);
  const svg = (await saved("button", "SVGで保存")).bytes.toString("utf8");
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).toContain("総パラメータ数 →");
  expect(svg).not.toMatch(/var\(|<a |class=/);
  const png = (await saved("button", "PNGで保存")).bytes;
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const frame = await section(page).locator(".plot-frame").boundingBox();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Math.round(frame?.width ?? 0),
    2 * Math.round(frame?.height ?? 0),
  ]);
});

test("a click opens the model, with Shift it joins the comparison", async ({
  page,
}) => {
  await page.goto(`/?${board}&models=none`);
  await ready(page);
  await pointAt(page, 20);
  const name = await figure(page).locator(".tooltip b").innerText();
  const link = figure(page).getByRole("link");
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAccessibleName(
    new RegExp(`^${name}\\s理解 0\\.\\d{4}`),
  );
  await page.keyboard.down("Shift");
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/models=(?!none)/);
  await expect(section(page).locator("circle.ring")).toHaveCount(2);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/models\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
});

for (const { path, choose, left, joined } of [
  {
    path: "/",
    choose: "選ぶ",
    left: /6件を比較に加えました。比較は6件までのため、\d+件は加えていません/,
    joined: /^\d件を比較に加えました。$/,
  },
  {
    path: "/en",
    choose: "Choose",
    left: /6 joined the comparison\. \d+ were left out/,
    joined: /^\d joined the comparison\.$/,
  },
]) {
  test(`at ${path} an outline adds the models in it, six at most, and says how many it left out`, async ({
    page,
  }) => {
    await page.goto(`${path}?${board}`);
    await ready(page);
    await mode(page, choose).check();
    // Around the one that answers single questions well: only it is down there.
    await drag(page, [
      [0.5, 0.85],
      [0.65, 0.85],
      [0.65, 0.99],
      [0.5, 0.99],
    ]);
    await expect(section(page).locator(".choice-note")).toHaveText(joined);
    await expect(page).toHaveURL(/models=[^,&]*llama-3-swallow-8b[^,&]*$/i);
    await drag(page, [
      [0.6, 0.02],
      [0.99, 0.02],
      [0.99, 0.6],
      [0.6, 0.6],
    ]);
    await expect(section(page).locator(".choice-note")).toHaveText(
      path === "/"
        ? /5件を比較に加えました。比較は6件まで/
        : /5 joined.*left out/,
    );
    await expect(section(page).locator("circle.ring")).toHaveCount(7);
    await page.goto(`${path}?${board}&models=none`);
    await ready(page);
    await mode(page, choose).check();
    await drag(page, [
      [0.6, 0.02],
      [0.99, 0.02],
      [0.99, 0.6],
      [0.6, 0.6],
    ]);
    await expect(section(page).locator(".choice-note")).toHaveText(left);
    await expect(
      page.locator("#compare").getByRole("columnheader"),
    ).toHaveCount(7);
  });
}

test("the plot is one stop for the keyboard; arrows walk, Space chooses, Enter opens", async ({
  page,
}) => {
  await page.goto(`/?${board}&models=none`);
  await ready(page);
  await section(page).getByRole("button", { name: "拡大する" }).focus();
  await page.keyboard.press("Tab");
  const point = figure(page).getByRole("link");
  await expect(point).toBeFocused();
  const seen: number[] = [];
  for (let at = 0; at < 4; at += 1) {
    await expect(figure(page).locator(".tooltip")).toBeVisible();
    await expect(figure(page).getByRole("status")).toHaveText(
      (await point.getAttribute("aria-label")) ?? "none",
    );
    seen.push((await point.boundingBox())?.x ?? NaN);
    await page.keyboard.press("ArrowRight");
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(new Set(seen).size).toBe(4);
  const before = (await point.boundingBox())?.y ?? NaN;
  await page.keyboard.press("ArrowUp");
  expect((await point.boundingBox())?.y).toBeLessThanOrEqual(before);
  const href = (await point.getAttribute("href")) ?? "none";
  const slug = href.split("/").at(-1) ?? "none";
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(new RegExp(`models=${slug}`));
  await expect(point).toHaveAttribute("aria-current", "true");
  await expect(point).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(
    section(page).getByRole("button", { name: "SVGで保存" }),
  ).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/models/${slug}`));
});
