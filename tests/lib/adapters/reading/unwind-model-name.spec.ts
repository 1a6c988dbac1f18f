import { expect, test } from "@playwright/test";
import { unwindModelName } from "#lib/adapters/reading/unwind-model-name.ts";

for (const [name, expected] of [
  [`org--name-7b_hash_${"0f".repeat(32)}`, "org/name-7b"],
  [`gpt-4_hash_${"0f".repeat(32)}`, "gpt-4"],
  ["org--name", "org--name"],
  ["a_hash_short", "a_hash_short"],
] as const)
  test(`unwound: ${name.slice(0, 20)}`, () => {
    expect(unwindModelName(name)).toBe(expected);
  });
