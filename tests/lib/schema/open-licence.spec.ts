import { expect, test } from "@playwright/test";
import { allowsShowing } from "#lib/schema/open-licence.ts";

for (const [licence, shown] of [
  ["CC BY-SA 4.0", true],
  ["Apache-2.0", true],
  ["CC BY-NC 4.0", false],
  ["", false],
  [undefined, false],
] as const) {
  test(`questions under ${licence} are ${shown ? "" : "not "}shown`, () => {
    expect(allowsShowing(licence)).toBe(shown);
  });
}
