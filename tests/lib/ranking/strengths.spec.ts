import { expect, test } from "@playwright/test";
import { placeAmong, strengthsOf } from "#lib/ranking/strengths.ts";

const part = (id: string, rank: number, of = 11) => ({ id, rank, of });
const overall = { rank: 6, of: 11 };
const ids = (...args: Parameters<typeof strengthsOf>) => {
  const { strengths, weaknesses } = strengthsOf(...args);
  return [strengths.map(({ id }) => id), weaknesses.map(({ id }) => id)];
};

test("parts far from the overall rank are named, the farthest first", () => {
  expect(
    ids(overall, [part("QA", 4), part("MR", 1), part("RC", 6), part("EL", 11)]),
  ).toEqual([["MR", "QA"], ["EL"]]);
});

test("a step of a tenth of the field counts, a smaller one does not", () => {
  expect(ids(overall, [part("A", 5), part("B", 7)])).toEqual([["A"], ["B"]]);
  expect(
    ids({ rank: 6, of: 21 }, [part("A", 5, 21), part("B", 7, 21)]),
  ).toEqual([[], []]);
});

test("at most three of a kind, ties by id", () => {
  const parts = ["D", "B", "C", "A"].map((id) => part(id, 1));
  expect(ids(overall, parts)).toEqual([["A", "B", "C"], []]);
});

test("the first has no strength beyond being first, the last no weakness", () => {
  expect(ids({ rank: 1, of: 11 }, [part("A", 1), part("B", 8)])).toEqual([
    [],
    ["B"],
  ]);
  expect(ids({ rank: 11, of: 11 }, [part("A", 11), part("B", 2)])).toEqual([
    ["B"],
    [],
  ]);
});

test("places are relative to how many have that part", () => {
  expect(ids({ rank: 3, of: 5 }, [part("A", 10, 11)])).toEqual([[], ["A"]]);
});

test("nothing is said without an overall rank or among a few", () => {
  expect(ids(null, [part("A", 1)])).toEqual([[], []]);
  expect(ids({ rank: 4, of: 4 }, [part("A", 1, 4)])).toEqual([[], []]);
  expect(ids(overall, [part("A", 1, 4)])).toEqual([[], []]);
});

test("equal values share a rank", () => {
  const values = [0.5, 0.9, 0.5, 0.1];
  expect(values.map((value) => placeAmong(value, values).rank)).toEqual([
    2, 1, 2, 4,
  ]);
  expect(placeAmong(0.1, values, "lower-is-better")).toEqual({
    rank: 1,
    of: 4,
  });
});
