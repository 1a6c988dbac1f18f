import { expect, test } from "@playwright/test";
import { modelHref, slugOfSegment } from "#lib/urls/model-href.ts";

test("a model's address holds any slug", () => {
  expect(modelHref("ja", "org--swallow-7b")).toBe("/models/org--swallow-7b");
  expect(modelHref("en", "東大--モデル")).toBe(
    `/en/models/${encodeURIComponent("東大--モデル")}`,
  );
  expect(slugOfSegment(encodeURIComponent("東大--モデル"))).toBe(
    "東大--モデル",
  );
});

test("a segment that decodes to nothing is no slug", () => {
  expect(slugOfSegment("%E3%81")).toBeNull();
});
