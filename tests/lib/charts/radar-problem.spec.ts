import { expect, test } from "@playwright/test";
import { radarProblem } from "#lib/charts/radar-problem.ts";

const scale = { min: 0, max: 1 };
const axis = (ids: string[], other = scale) => ({
  id: "understanding" as const,
  scale,
  parts: ids.map((id) => ({ id, name: { ja: id, en: id }, scale: other })),
});
const rows: { parts: Record<string, number | null> }[] = [
  { parts: { A: 0, B: 0.5 } },
  { parts: { C: 1, D: null } },
];

test("three measured parts on one scale make a radar", () => {
  expect(radarProblem(axis(["A", "B", "C"]), rows)).toBeNull();
});

test("parts that no row has do not count", () => {
  expect(radarProblem(axis(["A", "B", "D", "E"]), rows)).toBe("tooFew");
});

test("parts on a scale of their own are not drawn together", () => {
  expect(radarProblem(axis(["A", "B", "C"], { min: 0, max: 100 }), rows)).toBe(
    "mixedScales",
  );
});
