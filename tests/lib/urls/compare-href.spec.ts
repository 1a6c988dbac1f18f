import { expect, test } from "@playwright/test";
import { compareHref } from "#lib/urls/compare-href.ts";
import { parseCompareParams } from "#lib/urls/compare-params.ts";

test("the address holds the benchmark and the models in their order", () => {
  expect(compareHref("ja", "neo-1.1", ["b", "a~run-1"])).toBe(
    "/compare?benchmark=neo-1.1&models=b,a~run-1",
  );
  expect(compareHref("en", "neo-1.1", ["b"])).toMatch(/^\/en\/compare\?/);
});

for (const [models, expected] of [
  ["a,b", ["a", "b"]],
  [
    ["a", "b"],
    ["a", "b"],
  ],
  ["a,a,<script>,b", ["a", "b"]],
  ["a,b,c,d,e,f,g", ["a", "b", "c", "d", "e", "f"]],
  [undefined, []],
  ["none", []],
] as const) {
  test(`${JSON.stringify(models)} is read as ${expected.join(" ")}`, () => {
    const search = {
      benchmark: "neo-1.1",
      models: typeof models === "object" ? [...models] : models,
    };
    expect(parseCompareParams(search)).toEqual({
      benchmark: "neo-1.1",
      models: expected,
    });
  });
}

test("a benchmark that is no key is none", () => {
  expect(parseCompareParams({ benchmark: "../x" }).benchmark).toBeUndefined();
});
