import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import {
  prepareBoardImage,
  printable,
} from "#lib/export/prepare-board-image.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const plot = { width: 500, height: 400 };
const row = (key: string, overall: number, x: number | null, y: number) =>
  boardRow(key, { overall, axes: { understanding: x, generation: y } });
const imageOf = (rows: ReturnType<typeof row>[]) =>
  prepareBoardImage({ benchmark: getBenchmark("neo-1.0"), rows }, plot);

test("three leaders by rank; ties share one, baselines have none", () => {
  const image = imageOf([
    row("c", 0.5, 0.5, 5),
    row("b", 0.6, 0.6, 6),
    row("a", 0.6, 0.7, 7),
    row("d", 0.4, 0.4, 4),
    { ...row("base", 0.9, 0.9, 9), kind: "baseline" },
  ]);
  expect(image.leaders).toEqual([
    { rank: 1, name: "b", score: "0.6000" },
    { rank: 1, name: "a", score: "0.6000" },
    { rank: 3, name: "c", score: "0.5000" },
  ]);
  expect(image.ranked).toBe(4);
  expect(image.points).toHaveLength(4);
  expect(image.points.filter(({ leader }) => leader)).toHaveLength(3);
  expect(image.points[0]?.leader).toBe(false);
});

test("better is right and up, inside the plot; half a pair is no point", () => {
  const { points } = imageOf([
    row("low", 0.2, 0.2, 2),
    row("half", 0.9, null, 9),
    row("high", 0.8, 0.8, 8),
  ]);
  const [low, high] = points;
  expect(points).toHaveLength(2);
  expect(high!.cx).toBeGreaterThan(low!.cx);
  expect(high!.cy).toBeLessThan(low!.cy);
  for (const { cx, cy } of points) {
    expect(cx >= 0 && cx <= plot.width && cy >= 0 && cy <= plot.height).toBe(
      true,
    );
  }
});

test("an empty board has a title and nothing else", () => {
  expect(imageOf([])).toEqual({
    title: getBenchmark("neo-1.0").name.en,
    leaders: [],
    points: [],
    ranked: 0,
  });
});

for (const [text, expected] of [
  ["Gemma 2 9B", "Gemma 2 9B"],
  ["らま", "llama"],
  ["Llama 🦙", "llama"],
  ["é", "é"],
  ["", "llama"],
]) {
  test(`${text} in the picture is ${expected}`, () => {
    expect(printable(text ?? "", "llama")).toBe(expected);
  });
}

test("a name that no letter of can be drawn is a dash", () => {
  expect(printable("比", "比")).toBe("-");
});
