import { expect, test } from "@playwright/test";
import { measureAxis, zoomedAxis } from "#lib/charts/measure-axis.ts";
import { dayMilliseconds, type Measure } from "#lib/charts/scatter-measures.ts";

const measure = (kind: Measure["kind"]): Measure => ({
  id: kind,
  kind,
  name: null,
  scale: { min: 0, max: 1 },
  better: "high",
});
const days = (iso: string) => Date.parse(iso) / dayMilliseconds;

for (const { name, kind, values, most, labels } of [
  {
    name: "scores on their grid",
    kind: "axis",
    values: [0.31, 0.69],
    most: 8,
    labels: ["0.3", "0.4", "0.5", "0.6", "0.7"],
  },
  {
    name: "sizes by 1, 2, 5",
    kind: "size",
    values: [0.6, 72].map(Math.log10),
    most: 8,
    labels: ["0.5B", "1B", "2B", "5B", "10B", "20B", "50B", "100B"],
  },
  {
    name: "sizes where room is short",
    kind: "size",
    values: [0.6, 72].map(Math.log10),
    most: 5,
    labels: ["0.1B", "1B", "10B", "100B"],
  },
  {
    name: "one size only",
    kind: "size",
    values: [Math.log10(10)],
    most: 8,
    labels: ["10B", "20B"],
  },
  {
    name: "some months",
    kind: "date",
    values: ["2023-11-20", "2024-05-02"].map(days),
    most: 8,
    labels: [
      "2023-11",
      "2023-12",
      "2024-01",
      "2024-02",
      "2024-03",
      "2024-04",
      "2024-05",
      "2024-06",
    ],
  },
  {
    name: "two years",
    kind: "date",
    values: ["2023-03-14", "2024-12-26"].map(days),
    most: 5,
    labels: ["2023-01", "2023-07", "2024-01", "2024-07", "2025-01"],
  },
  {
    name: "many years",
    kind: "date",
    values: ["2018-10-11", "2024-12-26"].map(days),
    most: 8,
    labels: ["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"],
  },
] as const) {
  test(name, () => {
    const axis = measureAxis(values, measure(kind), most);
    expect(axis.labels).toEqual(labels);
    expect(axis.ticks).toHaveLength(labels.length);
    expect(axis.min).toBeLessThanOrEqual(Math.min(...values) + 1e-9);
    expect(axis.max).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
    expect(axis.max).toBeGreaterThan(axis.min);
  });
}

test("nothing measured still has an axis", () => {
  for (const kind of ["overall", "size", "date"] as const) {
    const { min, max, ticks } = measureAxis([], measure(kind));
    expect(max).toBeGreaterThan(min);
    expect(ticks.length).toBeGreaterThan(1);
  }
});

for (const { name, kind, from, to, labels } of [
  {
    name: "scores, however narrow",
    kind: "axis",
    from: 0.701,
    to: 0.7049,
    labels: ["0.701", "0.702", "0.703", "0.704"],
  },
  {
    name: "sizes between two ticks: the ends",
    kind: "size",
    from: Math.log10(6.7),
    to: Math.log10(8),
    labels: ["6.7B", "8B"],
  },
  {
    name: "days",
    kind: "date",
    from: days("2024-02-10"),
    to: days("2024-05-02"),
    labels: ["2024-03", "2024-04", "2024-05"],
  },
] as const) {
  test(`zoomed: ${name}`, () => {
    const axis = zoomedAxis({ from, to }, measure(kind));
    expect([axis.min, axis.max]).toEqual([from, to]);
    expect(axis.labels).toEqual(labels);
  });
}
