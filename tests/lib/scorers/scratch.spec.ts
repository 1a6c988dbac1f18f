import { expect, test } from "@playwright/test";
import { Scratch } from "#lib/scorers/scratch.ts";

test("keeps its buffer while it suffices, and grows when it does not", () => {
  const scratch = new Scratch();
  const first = scratch.atLeast(10);
  expect(scratch.atLeast(first.length)).toBe(first);
  const second = scratch.atLeast(first.length + 1);
  expect(second.length).toBeGreaterThan(first.length);
  expect(scratch.atLeast(1)).toBe(second);
});
