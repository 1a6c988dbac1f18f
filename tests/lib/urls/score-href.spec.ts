import { expect, test } from "@playwright/test";
import { scoreHref } from "#lib/urls/score-href.ts";

const run = { slug: "org--model", runId: "0192-ab" };

test("a part's score leads to its row on the model's page", () => {
  expect(scoreHref("ja", run, "jmmlu")).toBe(
    "/models/org--model#run-0192-ab-jmmlu",
  );
});

test("the overall score leads to the run", () => {
  expect(scoreHref("en", run, "overall")).toBe(
    "/en/models/org--model#run-0192-ab",
  );
});
