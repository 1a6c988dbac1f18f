import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { wholeChromium } from "../setup/chromium.ts";
import { withMadeSite } from "./made-site.ts";
import { median, report } from "./report.ts";

/** Lighthouse with its own mobile settings, in the browser that the tests use, on pages that nobody has in a cache. */
const RUNS = 3;
const CATEGORIES: Record<string, number> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};
const TIMES: Record<string, { unit: string; target: number }> = {
  "largest-contentful-paint": { unit: "ms", target: 1800 },
  "cumulative-layout-shift": { unit: "", target: 0.02 },
  "total-blocking-time": { unit: "ms", target: 200 },
};

await withMadeSite({ models: 300, demo: true }, async (site) => {
  const board = await (await fetch(site)).text();
  const model = /href="(\/models\/[^"?#]+)/.exec(board)?.[1] ?? "/";
  const other = [...board.matchAll(/href="\/models\/([^"?#/]+)/g)];
  const slugs = [...new Set(other.map((match) => match[1]))].slice(0, 3);
  for (const [name, path] of [
    ["board of 300 made-up models", "/?benchmark=neo-1.1"],
    ["board of the demo", "/?benchmark=swallow-2024-12"],
    ["model", model],
    ["compare", `/compare?models=${slugs.join(",")}`],
    ["benchmark", "/benchmarks/swallow-2024-12"],
  ] as const)
    await measure(name, site + path);
});

async function measure(name: string, url: string): Promise<void> {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${url}`);
  await answer.text();
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await visit(url));
  console.log(`\n${name}, medians of ${RUNS}`);
  for (const [id, target] of Object.entries(CATEGORIES)) {
    const scores = runs.map((each) => 100 * (each.categories[id]?.score ?? 0));
    report(`  ${id}`, Math.round(median(scores)), ">=", target);
  }
  for (const [id, { unit, target }] of Object.entries(TIMES)) {
    const values = runs.map((each) => each.audits[id]?.numericValue ?? NaN);
    report(`  ${id} ${unit}`.trimEnd(), median(values), "<=", target);
  }
}

async function visit(url: string) {
  const browser = await launch({
    ...(wholeChromium && { chromePath: wholeChromium }),
    chromeFlags: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    logLevel: "error",
  });
  try {
    const found = await lighthouse(url, {
      port: browser.port,
      output: "json",
      logLevel: "error",
      onlyCategories: Object.keys(CATEGORIES),
    });
    if (!found) throw new Error(`Lighthouse says nothing of ${url}`);
    return found.lhr;
  } finally {
    browser.kill();
  }
}
