import { expect, test } from "@playwright/test";
import { organisationSlots } from "#lib/charts/organisation-slots.ts";

const rows = (...names: (string | null)[]) =>
  names.map((organisation) => ({ organisation }));

test("the six organisations with most models get a colour each, ties by name", () => {
  const { slots, legend } = organisationSlots(
    rows("g", "b", "b", "a", "c", "d", "e", "f", null),
  );
  expect(legend.map(({ name, count }) => [name, count])).toEqual([
    ["b", 2],
    ["a", 1],
    ["c", 1],
    ["d", 1],
    ["e", 1],
    ["f", 1],
    [null, 2],
  ]);
  expect(new Set(slots.values()).size).toBe(6);
});

test("without others there is no entry for them", () => {
  expect(organisationSlots(rows("a", "a")).legend).toEqual([
    { name: "a", slot: expect.any(Number), count: 2 },
  ]);
});
