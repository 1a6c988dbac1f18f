import { expect, test } from "@playwright/test";
import { areAligned, makeAnswerTable } from "#lib/explorer/answer-table.ts";
import { vector } from "./made-table.ts";

test("runs with the same questions need no looking up", () => {
  const [a, b] = [vector([1, 0]), vector([0, 1])];
  expect(areAligned([a, null, b])).toBe(true);
  const table = makeAnswerTable([{ vectors: [a, null, b], places: null }], 3);
  expect([...table.question]).toEqual([10, 11]);
  expect(table.runs.map(({ score }) => [...score])).toEqual([
    [1, 0],
    [NaN, NaN],
    [0, 1],
  ]);
});

test("runs with other questions are laid side by side by content, in the dataset's order", () => {
  const a = vector([
    { question: 10, score: 1 },
    { question: 12, score: 0.5 },
  ]);
  // 77 was brought by run B and has the content of the bank's 12; 78 is its alone.
  const b = vector([
    { question: 77, score: 0.25 },
    { question: 78, score: 0 },
  ]);
  expect(areAligned([a, b])).toBe(false);
  const places = new Map([
    [10, { same: 10, position: 5 }],
    [12, { same: 12, position: 0 }],
    [77, { same: 12, position: 0 }],
    [78, { same: 78, position: 3 }],
  ]);
  const table = makeAnswerTable([{ vectors: [a, b], places }], 2);
  expect([...table.question]).toEqual([12, 78, 10]);
  expect(table.runs.map(({ score }) => [...score])).toEqual([
    [0.5, NaN, 1],
    [0.25, 0, NaN],
  ]);
  // What a run calls the question is kept, to find its answer by.
  expect(table.runs.map(({ question }) => [...question])).toEqual([
    [12, 0, 10],
    [77, 78, 0],
  ]);
});

test("turns are rows of their own, datasets follow each other", () => {
  const turns = vector([
    { question: 10, turn: 1, score: 9 },
    { question: 10, turn: 2, score: 3 },
  ]);
  const table = makeAnswerTable(
    [
      { vectors: [vector([1])], places: null },
      { vectors: [null], places: null },
      { vectors: [turns], places: null },
    ],
    1,
  );
  expect([...table.dataset]).toEqual([0, 2, 2]);
  expect([...table.turn]).toEqual([1, 1, 2]);
  expect([...(table.runs[0]?.score ?? [])]).toEqual([1, 9, 3]);
});

test("without places, other questions are an error and never a wrong row", () => {
  expect(() =>
    makeAnswerTable(
      [{ vectors: [vector([1]), vector([1, 1])], places: null }],
      2,
    ),
  ).toThrow("places are needed");
});
