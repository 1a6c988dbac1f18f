import { expect, test } from "@playwright/test";
import { uuidV7 } from "#lib/db/uuid-v7.ts";

test("ten thousand made at once are in order, and each is a version 7", () => {
  const made = Array.from({ length: 10_000 }, () => uuidV7());
  expect(new Set(made).size).toBe(made.length);
  expect(made.toSorted()).toEqual(made);
  for (const id of made)
    expect(id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
});

test("it begins with the time", () => {
  const before = Date.now();
  const at = Number.parseInt(uuidV7().replaceAll("-", "").slice(0, 12), 16);
  expect(at).toBeGreaterThanOrEqual(before);
  expect(at).toBeLessThan(before + 1_000);
});
