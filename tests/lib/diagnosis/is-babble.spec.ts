import { expect, test } from "@playwright/test";
import { isBabble } from "#lib/diagnosis/is-babble.ts";

for (const [text, babble] of [
  ["3m, 3m, 3D, 33\\n", true],
  ["6\\n6\\n6", true],
  ["iCloud iCloud iCloud", true],
  ["100100101010101", true],
  ["Tim Cook", false],
  ["iCloud iCloud iCloud, 33\\n, 3m,,,", true],
  ["Airbus A380", false],
  ["the 3rd of May", false],
  ["2012", false],
  ["東京 東京 東京", false],
  ["", false],
] as const)
  test(`${JSON.stringify(text)} is ${babble ? "" : "not "}babble`, () => {
    expect(isBabble(text)).toBe(babble);
  });
