import { expect, test, type Page } from "@playwright/test";

test.slow();

// The demo: Swallow's published figures of 58 models.
const board = "/?benchmark=swallow-2024-12";
const table = (page: Page) => page.locator("table.board");
const rows = (page: Page) => table(page).locator("tbody tr:not(.details)");
const box = (page: Page, model: string) =>
  page.getByRole("checkbox", { name: `${model}をレーダーに加える` });
const bar = (page: Page) =>
  page.getByRole("form", { name: "比べるモデルの選択" });

// The server renders the whole page for each view, on machines that do other work as well.
const patient = { timeout: 20_000 };

/** Points at the table, and waits until the whole board is there: its scores are links then. */
async function wake(page: Page) {
  await table(page).hover();
  await expect(table(page).locator("a.score").first()).toBeVisible(patient);
}

test("a box takes a model into the comparison at once, six are the most", async ({
  page,
}) => {
  await page.goto(`${board}&models=none`);
  await expect(bar(page)).toContainText("比べるモデル 0/6");
  await wake(page);
  for (const at of [0, 1, 2, 3, 4, 5]) {
    await rows(page).nth(at).getByRole("checkbox").check();
    await expect(bar(page)).toContainText(`比べるモデル ${at + 1}/6`);
  }
  await expect(rows(page).nth(6).getByRole("checkbox")).toBeDisabled();
  await expect(page).toHaveURL(/models=[^,]+(,[^,]+){5}$/, patient);
  await expect(
    page
      .getByRole("region", { name: "分野ごとに比べる" })
      .getByRole("table")
      .first()
      .getByRole("columnheader"),
  ).toHaveCount(7, patient);
  await rows(page).nth(0).getByRole("checkbox").uncheck();
  await expect(rows(page).nth(6).getByRole("checkbox")).toBeEnabled();
  await bar(page).getByRole("link", { name: "選択を空にする" }).click();
  await expect(bar(page)).toContainText("比べるモデル 0/6");
  await expect(page).toHaveURL(/models=none$/, patient);
  await box(page, "Gemma 2 2B IT").check();
  await box(page, "Gemma 2 9B IT").check();
  await bar(page).getByRole("link", { name: "選んだモデルを比べる" }).click();
  await expect(page).toHaveURL(
    /\/compare\?benchmark=swallow-2024-12&models=[^,]*2b-it,[^,]*9b-it$/i,
  );
});

test("boxes count one by one, whichever answer comes first", async ({
  page,
}) => {
  await page.goto(`${board}&models=none`);
  await wake(page);
  const countsOf = await watchCount(page);
  const answers: (() => void)[] = [];
  await page.route(/[?&]_rsc=/, async (route) => {
    await new Promise<void>((resolve) => answers.push(resolve));
    await route.continue();
  });
  const tick = async (count: number) => {
    await rows(page)
      .nth(count - 1)
      .getByRole("checkbox")
      .check();
    await expect(bar(page)).toContainText(`比べるモデル ${count}/6`);
    await expect.poll(() => answers.length).toBe(count);
  };
  await tick(1);
  await tick(2);
  answers[1]?.();
  await tick(3);
  answers[0]?.();
  await tick(4);
  answers[3]?.();
  await tick(5);
  answers[2]?.();
  answers[4]?.();
  await expect(page).toHaveURL(/models=[^,]+(,[^,]+){4}$/, patient);
  await expect(bar(page)).toContainText("比べるモデル 5/6");
  // A box that is ticked while fewer are shown would undo those before it.
  expect(await countsOf()).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6"]);
});

/** @returns what tells every count that the bar has shown since */
async function watchCount(page: Page): Promise<() => Promise<string[]>> {
  const counts = await page.evaluateHandle(() => {
    const shown: string[] = [];
    const count = () =>
      document.querySelector(".chosen-count")?.textContent?.slice(-3) ?? "";
    let last = count();
    new MutationObserver(() => {
      if (count() === last) return;
      last = count();
      shown.push(last);
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return shown;
  });
  return () => counts.jsonValue();
}

test("a box adds to what the address says, also before the server's words say it", async ({
  page,
}) => {
  await page.goto(`${board}&models=none`);
  await wake(page);
  const keys = await rows(page)
    .getByRole("checkbox")
    .evaluateAll((boxes) =>
      boxes.slice(0, 2).map((found) => found.getAttribute("value")),
    );
  // The router shows an address before its page where it is short of time.
  await page.evaluate((models) => {
    const url = new URL(window.location.href);
    url.searchParams.set("models", models);
    window.history.replaceState(null, "", url);
  }, keys.join(","));
  await expect(bar(page)).toContainText("比べるモデル 2/6");
  await rows(page).nth(2).getByRole("checkbox").check();
  await expect(bar(page)).toContainText("比べるモデル 3/6");
  await expect(page).toHaveURL(
    (url) =>
      url.searchParams.get("models")?.startsWith(`${keys.join(",")},`) === true,
    patient,
  );
});

test("boxes ticked before the page's scripts are there count", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${board}&models=none`, { waitUntil: "commit" });
  await rows(page).nth(0).getByRole("checkbox").check();
  await rows(page).nth(1).getByRole("checkbox").check();
  await expect(bar(page)).toContainText("比べるモデル 0/6");
  release();
  await expect(bar(page)).toContainText("比べるモデル 2/6", patient);
  await rows(page).nth(2).getByRole("checkbox").check();
  await expect(page).toHaveURL(/models=[^,]+(,[^,]+){2}$/, patient);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("boxes and their button choose, the rest of the view stays", async ({
    page,
  }) => {
    await page.goto(`${board}&size=sllm&models=none`);
    await box(page, "Gemma 2 2B IT").check();
    await box(page, "Gemma 2 9B IT").check();
    await bar(page).getByRole("button", { name: "選択を反映" }).click();
    await expect(page).toHaveURL(/size=sllm/);
    await expect(bar(page)).toContainText("比べるモデル 2/6");
    await expect(box(page, "Gemma 2 2B IT")).toBeChecked();
    await box(page, "Gemma 2 2B IT").uncheck();
    await box(page, "Gemma 2 9B IT").uncheck();
    await bar(page).getByRole("button", { name: "選択を反映" }).click();
    await expect(bar(page)).toContainText("比べるモデル 0/6");
    await expect(page.getByRole("button", { name: /の詳細$/ })).toHaveCount(0);
  });
});
