import { expect, test } from "@playwright/test";
import { seriesSlots, slotCount } from "#lib/charts/series-slots.ts";

const keys = ["gpt-4", "claude", "gemini", "swallow", "elyza", "llama"];

test("six keys get six slots", () => {
  expect(new Set(seriesSlots(keys).values()).size).toBe(slotCount);
});

test("slots do not depend on order", () => {
  expect(seriesSlots(keys.toReversed())).toEqual(seriesSlots(keys));
});

test("more keys than slots still get one each, in range", () => {
  const many = Array.from({ length: 20 }, (_, at) => `model-${at}`);
  const slots = [...seriesSlots(many).values()];
  expect(slots).toHaveLength(20);
  expect(slots.every((slot) => slot >= 0 && slot < slotCount)).toBe(true);
});
