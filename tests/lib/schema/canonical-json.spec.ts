import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { canonicalJson } from "#lib/schema/canonical-json.ts";

test("the order of keys does not matter, the order of lists does", () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: "x" })).toBe(
    canonicalJson({ a: "x", b: [{ c: null, d: 1 }] }),
  );
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("it is JSON of the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(
        JSON.parse(JSON.stringify(value)),
      );
    }),
    { numRuns: 300, seed: 20231222 },
  );
});
