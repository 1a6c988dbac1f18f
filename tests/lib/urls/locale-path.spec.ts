import { expect, test } from "@playwright/test";
import { localeOfPath, localePath } from "#lib/urls/locale-path.ts";

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

for (const [path, expected] of [
  ["/", "ja"],
  ["/english", "ja"],
  ["/en", "en"],
  ["/en?next=1", "en"],
  ["/en/account", "en"],
] as const) {
  test(`the page at ${path} is in ${expected}`, () => {
    expect(localeOfPath(path)).toBe(expected);
  });
}
