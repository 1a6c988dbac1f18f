import { expect as base, test, type Page } from "@playwright/test";
import { expectNoViolations } from "./support/look.ts";

// A navigation renders the page anew, which a busy machine may take long for.
const expect = base.configure({ timeout: 20_000 });

test.slow();

const section = (page: Page) => page.locator("#scatter");
const lengthOption = (page: Page) =>
  section(page).locator('select[name="x"] option[value="length"]');

for (const { path, label, axis, draw, data, note, better } of [
  {
    path: "/",
    label: /^横軸/,
    axis: "答えの平均文字数",
    draw: "描き直す",
    data: "図の数値を表で見る",
    note: "結果のファイルにトークン数はない",
    better: "同じ長さかそれより短く答えるモデルの中で",
  },
  {
    path: "/en",
    label: /^Horizontal/,
    axis: "Characters per answer",
    draw: "Draw",
    data: "The same numbers as a table",
    note: "Result files hold no token counts",
    better: "whose answers are as long or shorter",
  },
]) {
  test(`at ${path} scores are shown against the length of judged answers`, async ({
    page,
  }) => {
    await page.goto(`${path}?benchmark=kurabe-mini-1`);
    await expect(section(page)).not.toContainText(note);
    await section(page)
      .getByRole("combobox", { name: label })
      .selectOption({ label: axis });
    await section(page).getByRole("button", { name: draw }).click();
    await expect(page).toHaveURL(/[?&]x=length(&|$)/);
    await expect(section(page)).toContainText(note);
    await expect(section(page)).toContainText(better);
    await section(page).getByText(data).click();
    const table = section(page).getByRole("table");
    await expect(table.getByRole("columnheader", { name: axis })).toBeVisible();
    await expect(table.getByRole("row").nth(1)).toContainText(/\d+\.\d/);
    await expectNoViolations(page);
  });
}

test("a board without judged answers does not offer their length, not even by its address", async ({
  page,
}) => {
  await page.goto("/?benchmark=swallow-2024-12&x=length");
  await expect(section(page).getByRole("figure")).toHaveAccessibleName(
    /^理解（横軸）/,
  );
  await expect(lengthOption(page)).toHaveCount(0);
});

test("a model's page says how long its judged answers are, in the file's digits", async ({
  page,
  request,
}) => {
  const { rows } = await (
    await request.get("/board.json?benchmark=kurabe-mini-1")
  ).json();
  const { slug, mean_answer_length: length } = rows[0];
  await page.goto(`/en/models/${slug}`);
  await expect(page.locator("#main")).toContainText(
    `Judged dialogue answers: ${length.toFixed(1)} characters on average`,
  );
});
