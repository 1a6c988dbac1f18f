import {
  expect,
  test,
  type APIRequestContext,
  type Page,
} from "@playwright/test";
import { closeDatabase } from "#lib/db/client.ts";
import { pool } from "#lib/db/pool.ts";
import { messages } from "#lib/i18n/messages.ts";
import { facets, sizeClasses } from "#lib/schema/board-filters.ts";
import { makeBoard } from "../bench/make-board.ts";
import { useServersDatabase } from "./support/made-people.ts";

test.slow();
test.use({ javaScriptEnabled: false });

// One page of rows that differ in every fact, on a benchmark that the demo has no runs of.
const models = 50;
const benchmark = "neo-1.0";
const mark = "choice";

test.beforeAll(async () => {
  useServersDatabase();
  await makeBoard(models, { benchmarkId: benchmark, mark });
  await pool().query(
    `update runs set shots = length(content_hash) % 2,
            judge = case when answered % 3 = 0 then 'judge-a' when answered % 3 = 1 then 'judge-b' end
     where content_hash like 'choice-%'`,
  );
});
test.afterAll(async () => {
  await pool().query("delete from runs where content_hash like 'choice-%'");
  await pool().query("delete from models where name like 'choice-%'");
  await closeDatabase();
});

interface Row {
  parameters_b: number | null;
  release_date: string;
  weights: string;
  country: string | null;
  answered: number;
  expected: number;
  categories_covered: number;
}

async function allRows(request: APIRequestContext): Promise<Row[]> {
  const { rows } = await (
    await request.get(`/board.json?benchmark=${benchmark}`)
  ).json();
  return rows;
}

const shown = (page: Page) => page.locator("table.board tbody tr");

/** The server's cache may not have seen the board yet. */
async function open(page: Page, path: string) {
  await expect(async () => {
    await page.goto(path);
    await expect(shown(page)).toHaveCount(models, { timeout: 5000 });
  }).toPass({ intervals: [100], timeout: 40_000 });
}

const whole = (size: number | null) => (size === null ? NaN : Math.round(size));
const inClass = {
  all: () => true,
  sllm: ({ parameters_b: size }: Row) => whole(size) <= 13,
  "7b": ({ parameters_b: size }: Row) => whole(size) >= 7 && whole(size) <= 8,
  "13b": ({ parameters_b: size }: Row) =>
    whole(size) >= 13 && whole(size) <= 14,
  "70b": ({ parameters_b: size }: Row) => whole(size) >= 70,
  unknown: ({ parameters_b: size }: Row) => size === null,
} as const;

for (const [locale, path] of [
  ["ja", "/"],
  ["en", "/en"],
] as const) {
  const { filters, toolbar } = messages[locale];
  const board = `${path}?benchmark=${benchmark}`;
  const openForm = async (page: Page) => {
    await page.locator("summary", { hasText: filters.open }).click();
    return page.getByRole("form", { name: filters.title });
  };

  // The second choice is the same code in both languages.
  const isThorough = locale === "ja";
  for (const facet of facets)
    test(`${locale}: each choice of ${facet} leaves as many rows as it says`, async ({
      page,
    }) => {
      await open(page, board);
      const form = await openForm(page);
      const choices = form
        .getByRole("group", { name: filters.facets[facet], exact: true })
        .getByRole("checkbox");
      expect(await choices.count()).toBeGreaterThan(1);
      const promised = async (at: number) => {
        const text = await choices.nth(at).locator("..").textContent();
        return Number(/\((\d+)\)\s*$/.exec(text ?? "")?.[1]);
      };
      const first = await promised(0);
      const second = await promised(1);
      expect(first).toBeLessThan(models);
      await choices.nth(0).check();
      await form.getByRole("button", { name: filters.apply }).last().click();
      await expect(shown(page)).toHaveCount(first);
      if (isThorough) {
        // What is counted leaves the fact's own choice aside: another one of it adds its rows.
        const again = await openForm(page);
        await choices.nth(1).check();
        await again.getByRole("button", { name: filters.apply }).last().click();
        await expect(shown(page)).toHaveCount(first + second);
      }
      const chips = page.getByRole("navigation", { name: filters.on });
      await expect(chips.getByRole("link")).toHaveCount(isThorough ? 3 : 2);
      await chips.getByRole("link").last().click();
      await expect(shown(page)).toHaveCount(models);
    });

  test(`${locale}: each size is one click, and says how many are unknown`, async ({
    page,
    request,
  }) => {
    await open(page, board);
    const rows = await allRows(request);
    const unknown = rows.filter(inClass.unknown).length;
    expect(unknown).toBeGreaterThan(0);
    for (const size of sizeClasses) {
      await page
        .getByRole("navigation", { name: toolbar.size })
        .getByRole("link", { name: toolbar.sizes[size], exact: true })
        .click();
      await expect(shown(page), size).toHaveCount(
        rows.filter(inClass[size]).length,
      );
      const leftOut = page.getByText(
        locale === "ja"
          ? new RegExp(`${unknown}件は、ここに含めていません`)
          : /sizes? (is|are) unpublished (is|are) left out/,
      );
      const isClass = size !== "all" && size !== "unknown";
      await expect(leftOut).toHaveCount(isClass ? 1 : 0);
    }
  });

  test(`${locale}: a range of release dates, and complete results only`, async ({
    page,
    request,
  }) => {
    await open(page, board);
    const rows = await allRows(request);
    const form = await openForm(page);
    await form.getByLabel(filters.from, { exact: true }).fill("2023-01-01");
    await form.getByLabel(filters.to, { exact: true }).fill("2024-06-30");
    await form.getByRole("button", { name: filters.apply }).last().click();
    const inTime = rows.filter(
      ({ release_date: day }) => day >= "2023-01-01" && day <= "2024-06-30",
    );
    expect(inTime.length).toBeLessThan(models);
    await expect(shown(page)).toHaveCount(inTime.length);
    const again = await openForm(page);
    await again.getByRole("checkbox", { name: filters.complete }).check();
    await again.getByRole("button", { name: filters.apply }).last().click();
    const most = Math.max(...rows.map((row) => row.categories_covered));
    await expect(shown(page)).toHaveCount(
      inTime.filter((row) => row.categories_covered === most).length,
    );
  });

  test(`${locale}: each common view shows the rows that it names`, async ({
    page,
    request,
  }) => {
    await open(page, board);
    const rows = await allRows(request);
    for (const [view, meets] of Object.entries({
      small: inClass.sllm,
      domestic: ({ country }: Row) => country === "JP",
      open: ({ weights }: Row) => weights === "open",
      commercial: ({ weights }: Row) => weights === "closed",
      generation: () => true,
      whole: () => true,
    } as const)) {
      const link = page
        .getByRole("navigation", { name: filters.presets })
        .getByRole("link", {
          name: filters.presetNames[view as keyof typeof filters.presetNames],
          exact: true,
        });
      await link.click();
      await expect(link).toHaveAttribute("aria-current", "true");
      await expect(shown(page), view).toHaveCount(rows.filter(meets).length);
    }
  });
}
