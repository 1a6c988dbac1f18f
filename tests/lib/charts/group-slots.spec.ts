import { expect, test } from "@playwright/test";
import { groupSlots } from "#lib/charts/group-slots.ts";

const rows = (...names: (string | null)[]) => names.map((group) => ({ group }));

test("the six groups with most models get a colour each, ties by name", () => {
  const { slots, legend } = groupSlots(
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
  expect(groupSlots(rows("a", "a")).legend).toEqual([
    { name: "a", slot: expect.any(Number), count: 2 },
  ]);
});
