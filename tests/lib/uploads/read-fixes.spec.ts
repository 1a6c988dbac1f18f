import { expect, test } from "@playwright/test";
import { readFixes } from "#lib/uploads/read-fixes.ts";

const none = { datasets: {}, duplicates: null, from: null, redact: false };

test("a form without mending leaves everything as it was", () => {
  expect(readFixes({ locale: "ja", uploadId: "x" })).toEqual({});
});

test("a form with mending says all of it", () => {
  expect(readFixes({ mend: "yes" })).toEqual({ fixes: none });
  expect(
    readFixes({
      mend: "yes",
      benchmark: "",
      model: "",
      from: "",
      duplicates: "",
      "dataset:x": "",
    }),
  ).toEqual({ fixes: none, benchmarkId: null, model: null });
  expect(
    readFixes({
      mend: "yes",
      benchmark: "neo-1.0",
      model: " org/model ",
      from: "model-y",
      duplicates: "last",
      redact: "yes",
      "dataset:my_qa": "niilc",
      "dataset:a:b": "jamp",
    }),
  ).toEqual({
    benchmarkId: "neo-1.0",
    model: "org/model",
    fixes: {
      datasets: { my_qa: "niilc", "a:b": "jamp" },
      duplicates: "last",
      from: "model-y",
      redact: true,
    },
  });
});

for (const nonsense of [
  { duplicates: "both" },
  { benchmark: "../x" },
  { model: { not: "" } },
  { redact: "no" },
  { "dataset:x": "a b" },
  { from: ["a"] },
])
  test(`${JSON.stringify(nonsense)} is refused`, () => {
    expect(readFixes({ mend: "yes", ...nonsense })).toBeNull();
  });
