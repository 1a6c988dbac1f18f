import { expect, test } from "@playwright/test";
import { peekJson } from "#lib/adapters/reading/peek-json.ts";

test("sees the whole values in the beginning of a document, not the one cut off", () => {
  const text = '{"a": [{"x": 1}, {"x": 2}, {"x"';
  expect(peekJson({ text }, (path) => path.length < 2)).toEqual([
    { path: ["a", 0], value: { x: 1 } },
    { path: ["a", 1], value: { x: 2 } },
  ]);
});

test("stops after twenty", () => {
  const text = JSON.stringify(Array.from({ length: 50 }, (_, i) => ({ i })));
  const seen = peekJson({ text }, (path) => path.length === 0);
  expect(seen).toHaveLength(20);
});

test("sees nothing in what is no JSON", () => {
  expect(peekJson({ text: "model,score" }, () => true)).toEqual([]);
});
