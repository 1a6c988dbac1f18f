import { expect, test } from "@playwright/test";
import { formatSize } from "#lib/format/size.ts";

for (const { total, active, expected } of [
  { total: 7, active: 7, expected: "7B" },
  { total: 46.7, active: 12.9, expected: "46.7B (12.9B active)" },
  { total: 0.494, active: null, expected: "0.49B" },
  { total: 70.55, active: null, expected: "70.5B" },
  { total: null, active: null, expected: null },
  { total: null, active: 2, expected: null },
]) {
  test(`${total} with ${active} active reads ${expected}`, () => {
    expect(formatSize(total, active, "active")).toBe(expected);
  });
}
