import { expect, test } from "@playwright/test";
import { textWidth } from "#lib/charts/text-width.ts";

test("full-width characters take an em, Latin ones less", () => {
  expect(textWidth("理解", 10)).toBe(20);
  expect(textWidth("il", 10)).toBeLessThan(textWidth("ab", 10));
  expect(textWidth("ab", 10)).toBeLessThan(textWidth("MW", 10));
  expect(textWidth("", 10)).toBe(0);
});
