import { expect, test } from "@playwright/test";
import { localePath } from "#lib/urls/locale-path.ts";

for (const [locale, path, expected] of [
  ["ja", "/", "/"],
  ["en", "/", "/en"],
  ["ja", "/about", "/about"],
  ["en", "/about", "/en/about"],
] as const) {
  test(`${path} in ${locale} is ${expected}`, () => {
    expect(localePath(locale, path)).toBe(expected);
  });
}
