import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { frontier } from "#lib/ranking/frontier.ts";

const at = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));
const up = { x: "high", y: "high" } as const;

for (const { name, points, better, expected } of [
  { name: "nothing", points: [], better: up, expected: [] },
  {
    name: "higher is better",
    points: at([1, 3], [2, 2], [1, 1], [3, 1], [2, 1]),
    better: up,
    expected: at([1, 3], [2, 2], [3, 1]),
  },
  {
    name: "better on one, equal on the other",
    points: at([1, 1], [1, 2], [2, 2]),
    better: up,
    expected: at([2, 2]),
  },
  {
    name: "equal points are all kept",
    points: at([1, 1], [1, 1], [0, 0]),
    better: up,
    expected: at([1, 1], [1, 1]),
  },
  {
    name: "small and high",
    points: at([7, 0.5], [13, 0.4], [13, 0.6], [70, 0.6], [70, 0.8]),
    better: { x: "low", y: "high" } as const,
    expected: at([7, 0.5], [13, 0.6], [70, 0.8]),
  },
  {
    name: "high and early",
    points: at([0.5, 1], [0.4, 2], [0.8, 3]),
    better: { x: "high", y: "low" } as const,
    expected: at([0.5, 1], [0.8, 3]),
  },
]) {
  test(name, () => expect(frontier(points, better)).toEqual(expected));
}

test("a point is kept exactly where no other dominates it", () => {
  const value = fc.integer({ min: 0, max: 6 });
  const points = fc.array(fc.record({ x: value, y: value }), { maxLength: 30 });
  fc.assert(
    fc.property(points, (all) => {
      const kept = new Set(frontier(all, up));
      for (const p of all) {
        const isBettered = all.some(
          (q) => q.x >= p.x && q.y >= p.y && (q.x > p.x || q.y > p.y),
        );
        expect(kept.has(p)).toBe(!isBettered);
      }
    }),
  );
});
