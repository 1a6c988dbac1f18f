import { expect, test, type Locator, type Page } from "@playwright/test";

// Links alone, as without JavaScript: what is asked is which questions an address shows.
test.use({ javaScriptEnabled: false });

const MODELS = "models=baseline-polite,baseline-truncating,baseline-echo";

for (const { prefix, patterns, reasons, scope } of [
  {
    prefix: "",
    patterns: "正誤の組み合わせ",
    reasons: "外した理由",
    scope: "ベンチマークの分野",
  },
  {
    prefix: "/en",
    patterns: "Right and wrong across the models",
    reasons: "Why it missed",
    scope: "Parts of the benchmark",
  },
]) {
  const path = `${prefix}/benchmarks/kurabe-mini-1/answers?${MODELS}`;
  const choices = (page: Page, name: string) =>
    page.getByRole("navigation", { name, exact: true }).getByRole("link");

  test(`every pattern leaves as many questions as it says, and only such (${prefix || "/ja"})`, async ({
    page,
  }) => {
    await page.goto(path);
    const links = await linksOf(choices(page, patterns));
    expect(links.map(({ pattern }) => pattern)).toEqual([
      "all",
      ...Object.keys(HOLDS).filter((each) =>
        links.some(({ pattern }) => pattern === each),
      ),
    ]);
    expect(links.length).toBeGreaterThan(5);
    for (const { href, n, pattern } of links) {
      await page.goto(href);
      await expect(rows(page)).toHaveCount(Math.min(n, 50));
      for (const right of await rightOfRows(page))
        expect([pattern, right, HOLDS[pattern]?.(right) ?? true]).toEqual([
          pattern,
          right,
          true,
        ]);
    }
  });

  test(`every reason leaves as many questions as it says, each with an answer that missed by it (${prefix || "/ja"})`, async ({
    page,
  }) => {
    await page.goto(path);
    const links = (await linksOf(choices(page, reasons))).filter(
      ({ diagnosis }) => diagnosis !== "",
    );
    expect(links.length).toBeGreaterThan(3);
    for (const { href, n, text } of links) {
      await page.goto(href);
      await expect(rows(page)).toHaveCount(Math.min(n, 50));
      const named = rows(page).filter({
        has: page.locator(".tag").getByText(text, { exact: true }),
      });
      await expect(named).toHaveCount(Math.min(n, 50));
    }
  });

  test(`every part of the benchmark shows its own questions alone, which add up (${prefix || "/ja"})`, async ({
    page,
  }) => {
    await page.goto(path);
    const links = await linksOf(choices(page, scope));
    expect(links.length).toBeGreaterThan(3);
    const totals = new Map<string, number>();
    for (const { href } of links) {
      await page.goto(href);
      const all = await linksOf(choices(page, patterns));
      totals.set(new URL(href, "http://x").search, all[0]?.n ?? 0);
    }
    const sum = (kind: string) =>
      [...totals].reduce(
        (n, [to, each]) => n + (to.includes(kind) ? each : 0),
        0,
      );
    const whole = [...totals].find(([to]) => !/axis=|category=/.test(to));
    expect(sum("axis=")).toBe(whole?.[1]);
    expect(sum("category=")).toBe(whole?.[1]);
  });

  for (const { sort, figure } of [
    { sort: "difficulty", figure: /(\d+)%/ },
    { sort: "discrimination", figure: /(-?\d\.\d\d)/ },
  ])
    test(`sorted by ${sort}, and turned round (${prefix || "/ja"})`, async ({
      page,
    }) => {
      for (const order of ["asc", "desc"] as const) {
        await page.goto(`${path}&sort=${sort}&order=${order}`);
        const texts = await page.locator(".question-stats").allTextContents();
        const found = texts.flatMap((text) => {
          const match = figure.exec(text);
          return match ? [Number(match[1])] : [];
        });
        expect(found.length).toBeGreaterThan(20);
        const sorted = found.toSorted((a, b) =>
          order === "asc" ? a - b : b - a,
        );
        expect(found).toEqual(sorted);
        expect(new Set(found).size).toBeGreaterThan(2);
      }
    });
}

/** What must hold of which of the three models are right. */
const HOLDS: Record<string, (right: (string | null)[]) => boolean> = {
  "all-right": (right) => right.every((each) => each === "true"),
  "all-wrong": (right) => right.every((each) => each === "false"),
  "only-a": ([a, ...others]) =>
    a === "true" && others.every((each) => each !== "true"),
  "a-right-b-wrong": ([a, b]) => a === "true" && b === "false",
  differ: () => true,
  "format-failure": (right) => right.includes("false"),
  "judge-failure": () => true,
};

const rows = (page: Page) => page.locator("tbody tr[data-row]");

async function linksOf(links: Locator) {
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute("href") ?? "",
      n: Number(link.querySelector(".count")?.textContent.replace(/\D/g, "")),
      text: (link.firstChild?.textContent ?? "").trim(),
    })),
  );
  return found.map((each) => {
    const query = new URL(each.href, "http://x").searchParams;
    return {
      ...each,
      pattern: query.get("pattern") ?? "all",
      diagnosis: query.get("diagnosis") ?? "",
    };
  });
}

const rightOfRows = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll("td")]
        .slice(1)
        .map((cell) => cell.getAttribute("data-right")),
    ),
  );
