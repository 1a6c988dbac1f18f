import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { demoUploads } from "#lib/baselines/demo-uploads.ts";
import { baselines } from "#lib/baselines/list.ts";
import { modelFactsSchema } from "#lib/schema/model.ts";
import { postProcess } from "#lib/scorers/post-process.ts";

const committed = "prisma/demo/kurabe-mini-1";

for (const baseline of baselines)
  test(`${baseline.name}: running it again gives the committed bytes`, () => {
    const uploads = demoUploads(baseline);
    const folder = path.join(committed, baseline.name);
    expect(readdirSync(folder).toSorted()).toEqual(
      uploads.map(({ name }) => name).toSorted(),
    );
    for (const { name, text } of uploads)
      expect(readFileSync(path.join(folder, name), "utf8")).toBe(text);
  });

test("every baseline is a model of its own kind, named as one", () => {
  const facts = z
    .array(modelFactsSchema)
    .parse(JSON.parse(readFileSync("prisma/demo/models.json", "utf8")))
    .filter(({ kind }) => kind === "baseline");
  expect(facts.map(({ name }) => name).toSorted()).toEqual(
    baselines.map(({ name }) => name).toSorted(),
  );
  for (const { displayName } of facts) expect(displayName).toMatch(/（基準）$/);
});

const lineSchema = z.object({
  dataset: z.string(),
  reference: z.string(),
  output: z.string(),
});

const rightAnswers = (name: string, dataset: string) =>
  readFileSync(path.join(committed, name, "answers.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => lineSchema.parse(JSON.parse(line)))
    .filter(
      (line) =>
        line.dataset === dataset &&
        postProcess("first-paragraph-nfkc", line.output, dataset) ===
          line.reference,
    ).length;

test("the same knowledge, politely wrapped, scores nothing where equality counts", () => {
  for (const dataset of ["mini_nli", "mini_mc", "mini_math"]) {
    expect(rightAnswers("baseline-terse", dataset)).toBeGreaterThan(0);
    expect(rightAnswers("baseline-polite", dataset)).toBe(0);
  }
});
