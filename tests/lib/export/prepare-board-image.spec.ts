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
const imageOf = (rows: ReturnType<typeof row>[], keys?: string[]) =>
  prepareBoardImage({ benchmark: getBenchmark("neo-1.0"), rows }, plot, keys);
const board = getBenchmark("neo-1.0").name.en;

test("three leaders by rank; ties share one, baselines have none", () => {
  const image = imageOf([
    row("c", 0.5, 0.5, 5),
    row("b", 0.6, 0.6, 6),
    row("a", 0.6, 0.7, 7),
    row("d", 0.4, 0.4, 4),
    { ...row("base", 0.9, 0.9, 9), kind: "baseline" },
  ]);
  const own = false;
  expect(image.lines).toEqual([
    { rank: 1, name: "b", score: "0.6000", own },
    { rank: 1, name: "a", score: "0.6000", own },
    { rank: 3, name: "c", score: "0.5000", own },
  ]);
  expect(image.title).toBe(board);
  expect(image.subtitle).toBe("Japanese LLMs, 4 ranked");
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

const five = [0.9, 0.8, 0.7, 0.6, 0.5].map((overall, at) =>
  row(`m${at + 1}`, overall, overall, overall * 10),
);
const standingOut = ({ points }: ReturnType<typeof imageOf>) =>
  points.filter(({ leader }) => leader).map(({ name }) => name);

test("of one model: its name, its rank, the leaders before it, and its point alone stands out", () => {
  const image = imageOf(five, ["m5"]);
  expect(image.title).toBe("m5");
  expect(image.subtitle).toBe(`Rank 5 of 5 · ${board}`);
  expect(image.lines.map(({ name, own }) => [name, own])).toEqual([
    ["m1", false],
    ["m2", false],
    ["m3", false],
    ["m5", true],
  ]);
  expect(standingOut(image)).toEqual(["m5"]);
  const leader = imageOf(five, ["m2"]);
  expect(leader.lines.map(({ own }) => own)).toEqual([false, true, false]);
});

test("of one model without a rank: no rank, no score, and no 0 for them", () => {
  const image = imageOf([...five, boardRow("none", {})], ["none"]);
  expect(image.subtitle).toBe(board);
  expect(image.lines.at(-1)).toEqual({
    rank: null,
    name: "none",
    score: null,
    own: true,
  });
  expect(standingOut(image)).toEqual([]);
});

test("of several models: them alone, by rank; a key of no row is nobody", () => {
  const image = imageOf(five, ["m5", "m2", "stranger"]);
  expect(image.title).toBe(board);
  expect(image.subtitle).toBe("2 models compared");
  expect(image.lines.map(({ name }) => name)).toEqual(["m2", "m5"]);
  expect(standingOut(image)).toEqual(["m2", "m5"]);
});

test("an empty board has a title and nothing else", () => {
  expect(imageOf([])).toEqual({
    title: board,
    subtitle: "Japanese LLMs, 0 ranked",
    lines: [],
    points: [],
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
