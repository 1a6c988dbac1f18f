import { expect, test, type Page } from "@playwright/test";

const PATH = "/en/benchmarks/kurabe-mini-1/answers";
// Answers as the rules do, and wraps it in talk; and one that gives the question back.
const MODELS = "models=baseline-polite,baseline-echo";

// A busy machine takes its time to draw 50 questions.
const patient = { timeout: 20_000 };

const status = (page: Page) => page.getByRole("status");

/** Follows a filter's link, and expects what it promised. */
async function follow(page: Page, navigation: string, name: RegExp) {
  const link = page
    .getByRole("navigation", { name: navigation, exact: true })
    .getByRole("link", { name });
  const promised = Number(
    /(\d+)\s*$/.exec((await link.textContent()) ?? "")?.[1],
  );
  expect(promised).toBeGreaterThan(0);
  await link.click();
  await expect(status(page)).toContainText(
    new RegExp(`\\b${promised} questions`),
    patient,
  );
  await expect(page.locator("tr[data-row]")).toHaveCount(
    Math.min(promised, 50),
  );
}

test("English: patterns keep their word, and go together with a reason", async ({
  page,
}) => {
  await page.goto(`${PATH}?${MODELS}`);
  await follow(
    page,
    "Right and wrong across the models",
    /^Format alone failed/,
  );
  await expect(page).toHaveURL(/pattern=format-failure/, patient);
  await follow(page, "Why it missed", /^Preamble/);
  await expect(page).toHaveURL(
    /pattern=format-failure&diagnosis=preamble/,
    patient,
  );
  await expect(page.locator("tr[data-row]").first()).toContainText("Preamble");
  await page.getByRole("link", { name: "Take all filters off" }).click();
  await expect(page).not.toHaveURL(/pattern|diagnosis/, patient);
});

test("English: under a wrapped answer stands what was taken out of it, and by which rule", async ({
  page,
}) => {
  await page.goto(`${PATH}?${MODELS}&dataset=mini_nli&diagnosis=preamble`);
  const note = page.locator("tr[data-row] .reading").first();
  await expect(note).toContainText(
    /Extracted: (entailment|contradiction|neutral)/,
  );
  await expect(note.locator("code").first()).not.toHaveText("");
});

test("English: scores between two ends, of one model", async ({ page }) => {
  await page.goto(`${PATH}?${MODELS}&min=1&of=baseline-polite`);
  const right = page.locator("tr[data-row]");
  await expect(right.first()).toBeVisible();
  for (const row of await right.all())
    await expect(row.getByRole("cell").nth(1)).toHaveAttribute(
      "data-right",
      "true",
    );
});

test("English: text is found in answers alone; hardest questions first", async ({
  page,
}) => {
  await page.goto(`${PATH}?${MODELS}&q=承知&in=answers&sort=difficulty`);
  await expect(page.locator("tr[data-row]").first()).toContainText("承知");
  await page.goto(`${PATH}?${MODELS}&q=承知&in=reference`);
  await expect(
    page.getByRole("heading", { name: "No question meets the filters" }),
  ).toBeVisible();
});

test("a judged dialogue: two turns, the judge, its reasons and its rating", async ({
  page,
}) => {
  await page.goto(
    "/en/benchmarks/kurabe-mini-1/answers?models=baseline-polite&dataset=mt_bench_coding",
  );
  await page.locator(".question-link").first().click();
  await expect(page.getByRole("heading", { name: "Turn 1" })).toBeVisible();
  const second = page.getByRole("region", { name: "Turn 2" });
  await expect(second).toBeVisible();
  const dialogue = second.getByRole("listitem").filter({
    has: page.getByRole("heading", { name: /Polite/ }),
  });
  await expect(dialogue.locator("pre code")).toContainText("def sum_even");
  await expect(dialogue).toContainText("kurabe-rubric-1");
  await expect(dialogue).toContainText(/Rating \d/);
  await expect(dialogue).toContainText(/characters · .*Japanese/);
  const reasons = dialogue.locator("details.rationale").first();
  await expect(reasons.locator(".answer-text")).toBeHidden();
  await reasons.locator("summary").click();
  await expect(reasons.locator(".answer-text")).not.toHaveText("");
});
