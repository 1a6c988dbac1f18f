import { expect, test } from "@playwright/test";
import { prepareTimeline } from "#lib/charts/prepare-timeline.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const row = (key: string, releaseDate: string | null, overall: number | null) =>
  boardRow(key, { releaseDate, overall });
const rows = [
  row("second", "2024-03-01", 0.4),
  row("first", "2023-08-01", 0.5),
  row("third", "2024-09-01", 0.7),
  row("undated", null, 0.9),
  row("unscored", "2024-01-01", null),
  row("theirs", "2024-05-01", 0.6),
  boardRow("program", {
    kind: "baseline",
    releaseDate: "2024-01-01",
    overall: 1,
  }),
];
const mine = new Set(["first", "second", "third", "undated", "unscored"]);

test("own models by date, the best so far marked, everybody else behind them", () => {
  const chart = prepareTimeline(rows, mine);
  expect(chart?.own.map(({ key, leads }) => [key, leads])).toEqual([
    ["first", true],
    ["second", false],
    ["third", true],
  ]);
  expect(chart?.others).toHaveLength(1);
  expect(chart?.undated).toBe(1);
  const [first, second, third] = chart?.own ?? [];
  if (!chart || !first || !second || !third) throw new Error("no points");
  expect(first.cx).toBeLessThan(second.cx);
  expect(third.cy).toBeLessThan(first.cy);
  expect(chart.path).toBe(
    `M${first.cx},${first.cy}H${third.cx}V${third.cy}H${chart.plot.right}`,
  );
  for (const { cx, cy } of [...chart.own, ...chart.others]) {
    expect(cx).toBeGreaterThanOrEqual(chart.plot.left);
    expect(cx).toBeLessThanOrEqual(chart.plot.right);
    expect(cy).toBeGreaterThanOrEqual(chart.plot.top);
    expect(cy).toBeLessThanOrEqual(chart.plot.bottom);
  }
});

test("half-years are its ticks", () => {
  expect(prepareTimeline(rows, mine)?.xTicks.map(({ text }) => text)).toEqual([
    "2023-07",
    "2024-01",
    "2024-07",
    "2025-01",
  ]);
});

test("one point is no line", () => {
  expect(prepareTimeline(rows, new Set(["first", "undated"]))).toBeNull();
});
