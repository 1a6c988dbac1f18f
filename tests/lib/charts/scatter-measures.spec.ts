import { expect, test } from "@playwright/test";
import { listBenchmarks } from "#lib/benchmarks/list-benchmarks.ts";
import {
  chosenMeasures,
  formatMeasure,
  measureOf,
  scatterMeasures,
} from "#lib/charts/scatter-measures.ts";
import type { BoardRow } from "#lib/schema/board.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = (id: string) => {
  const found = listBenchmarks().find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const measuresOf = (id: string, ...rows: BoardRow[]) =>
  scatterMeasures({ benchmark: benchmark(id), rows });
const swallow = measuresOf("swallow-2024-12");
const oneAxis = measuresOf("stability-lm-eval-2023-11");

for (const { name, measures, wanted, expected } of [
  {
    name: "both axes by default",
    measures: swallow,
    wanted: { x: undefined, y: undefined },
    expected: ["understanding", "generation"],
  },
  {
    name: "size where there is one axis",
    measures: oneAxis,
    wanted: { x: undefined, y: undefined },
    expected: ["size", "understanding"],
  },
  {
    name: "any two",
    measures: swallow,
    wanted: { x: "date", y: "coding" },
    expected: ["date", "coding"],
  },
  {
    name: "the default for the unknown",
    measures: swallow,
    wanted: { x: "nothing", y: "overall" },
    expected: ["understanding", "overall"],
  },
]) {
  test(`axes: ${name}`, () => {
    const chosen = chosenMeasures(measures, wanted);
    expect([chosen?.x.id, chosen?.y.id]).toEqual(expected);
  });
}

const row = boardRow("m", {
  overall: 0.5,
  axes: { understanding: 0.25, generation: null },
  parts: { coding: 8.049 },
  totalParametersB: 7,
  releaseDate: "2024-02-29",
});
for (const { id, text } of [
  { id: "overall", text: "0.5000" },
  { id: "understanding", text: "0.2500" },
  { id: "generation", text: null },
  { id: "size", text: "7B" },
  { id: "date", text: "2024-02-29" },
]) {
  test(`${id} of a row`, () => {
    const [measure] = swallow.filter((each) => each.id === id);
    const value = measure ? measureOf(row, measure) : undefined;
    expect(
      value === null ? null : measure && formatMeasure(value ?? NaN, measure),
    ).toBe(text);
  });
}

test("what is unknown is missing, never 0", () => {
  for (const measure of swallow) {
    expect(measureOf(boardRow("bare"), measure)).toBeNull();
  }
});

test("datasets of categories that have several are measures too, each id once", () => {
  const neo = measuresOf("neo-1.1");
  const ids = neo.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [dataset] = neo.filter(({ kind }) => kind === "dataset");
  const answered = boardRow("m", { parts: { [dataset?.id ?? ""]: 0.25 } });
  expect(dataset && measureOf(answered, dataset)).toBe(0.25);
});

const answersOf = (meanAnswerLength: number | null) =>
  boardRow("m", { meanAnswerLength });
const lengthOf = (...rows: BoardRow[]) =>
  measuresOf("neo-1.1", ...rows).find(({ id }) => id === "length");

test("answer length is offered where a row has one, and short is better", () => {
  expect(lengthOf(boardRow("bare"))).toBeUndefined();
  const length = lengthOf(boardRow("bare"), answersOf(1534.25));
  expect(length).toMatchObject({ better: "low", scale: { min: 0, max: 2000 } });
  expect(length && measureOf(answersOf(0), length)).toBe(0);
  expect(length && measureOf(boardRow("bare"), length)).toBeNull();
  expect(length && formatMeasure(312.44, length)).toBe("312.4");
});

for (const [longest, max] of [
  [0, 10],
  [10, 10],
  [10.5, 20],
  [400, 500],
  [501, 1000],
] as const) {
  test(`lengths up to ${longest} are shown on a scale up to ${max}`, () => {
    expect(lengthOf(answersOf(longest))?.scale.max).toBe(max);
  });
}
