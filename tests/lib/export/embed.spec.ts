import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { rankRows } from "#lib/charts/rank-rows.ts";
import { embedPage, embedPolicy, htmlText } from "#lib/export/embed-page.ts";
import { embeddedRows, embedRanking } from "#lib/export/embed-ranking.ts";
import { embedStyle } from "#lib/export/embed-style.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.0");
const hostile = `<img src=x onerror="alert('1')">&`;
const row = (name: string, x: number | null) =>
  boardRow(name, {
    displayName: name,
    overall: x,
    axes: { understanding: x, generation: 5 },
  });
const words = {
  rank: "Rank",
  model: "Model",
  overall: "Overall",
  missing: "Not measured",
  evidence: "Evidence",
  levels: {
    verified: "Verified",
    recomputed: "Recomputed",
    reported: "Reported",
  },
  axes: { understanding: "Understanding", generation: "Generation" },
};
const rankingOf = (rows: ReturnType<typeof row>[]) =>
  embedRanking(benchmark, { rows, ranks: rankRows(rows) }, words);
test("the table has ranks and scores; what is missing is no number", () => {
  const html = rankingOf([row("a", 0.5), row("b", null)]).replaceAll("\n", "");
  expect(html).toContain(
    '<tr><td class="n">1</td><th scope="row">a</th><td class="n">0.5000</td><td class="n">0.5000</td><td class="n">5.00</td><td>Reported</td></tr>',
  );
  expect(html).toContain('<tr><td class="n">–</td><th scope="row">b</th>');
  expect(html.match(/aria-label="Not measured"/g)).toHaveLength(2);
});

test("a long board is cut", () => {
  const rows = Array.from({ length: 120 }, (_, at) => row(`m${at}`, 0.5));
  expect(rankingOf(rows).match(/scope="row"/g)).toHaveLength(embeddedRows);
});

test("no text becomes markup", () => {
  const page = embedPage({
    language: "ja",
    title: hostile,
    theme: "auto",
    body: rankingOf([row(hostile, 0.5)]),
    link: { href: `https://board/?q="><b>`, text: hostile },
  });
  expect(page).not.toContain("<img");
  expect(page).not.toContain("<b>");
  expect(page.split(htmlText(hostile))).toHaveLength(5);
});

test("only the page's own style and script may run, and any page may hold it", () => {
  expect(embedPolicy).toContain("default-src 'none'");
  expect(embedPolicy).toContain("frame-ancestors *");
  expect(embedPolicy).not.toContain("unsafe");
  expect(embedPolicy.match(/'sha256-/g)).toHaveLength(2);
});

test("its colours are the site's", () => {
  const tokens = readFileSync("components/ui/tokens.css", "utf8");
  const colours = embedStyle.match(/--[a-z0-9-]+:#[0-9a-f]{6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(20);
  for (const colour of colours) {
    expect(tokens).toContain(colour.replace(":", ": "));
  }
});
