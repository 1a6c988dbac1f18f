import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { lmEvalModel } from "#lib/adapters/reading/lm-eval-facts.ts";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { modelFactsSchema } from "#lib/schema/model.ts";
import { swallowCsv } from "../../../prisma/demo/write-swallow-csv.ts";

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(file, "utf8"));
const demoModels = z
  .array(modelFactsSchema)
  .parse(readJson("prisma/demo/models.json"));
const realModels = z
  .array(modelFactsSchema)
  .parse(readJson("prisma/real-data/models.json"));
const plan = z
  .array(
    z.strictObject({
      benchmark: z.string(),
      model: z.string(),
      label: z.string(),
      files: z.array(z.string()).min(1),
      from: z.array(z.string()),
      attribution: z.string(),
    }),
  )
  .parse(readJson("prisma/real-data/plan.json"));
const csv = readFileSync("prisma/demo/swallow-2024-12.csv", "utf8");
const data = path.resolve("../shared/data");

test("no name or alias means two models", () => {
  const names = [...demoModels, ...realModels].flatMap((model) => [
    model.name,
    ...model.aliases,
  ]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("every model says where its facts come from, and no active size exceeds the total", () => {
  for (const model of [...demoModels, ...realModels]) {
    expect(model.factsSource, model.name).toBeTruthy();
    if (model.totalParametersB !== null && model.activeParametersB !== null)
      expect(model.activeParametersB).toBeLessThanOrEqual(
        model.totalParametersB,
      );
  }
});

test("Swallow's figures: 58 models, each with every dataset, each with facts", () => {
  const rows = csv.trimEnd().split("\n").slice(1);
  const datasets = getBenchmark("swallow-2024-12")
    .axes.flatMap((axis) => axis.categories)
    .flatMap((category) => category.datasets.map(({ id }) => id));
  const models = new Set(rows.map((row) => row.split(",")[0]));
  expect(models.size).toBe(58);
  expect(rows).toHaveLength(58 * datasets.length);
  const known = new Set(demoModels.map(({ name }) => name));
  expect([...models].filter((model) => !known.has(model ?? ""))).toEqual([]);
});

test("Swallow's file is the published table, value by value", () => {
  const folder = path.join(data, "swallow-evaluation");
  test.skip(!existsSync(folder), "needs ../shared/data/swallow-evaluation");
  expect(swallowCsv(folder)).toBe(csv);
});

test("the plan names known models and benchmarks, and no run twice", () => {
  const known = new Set([...demoModels, ...realModels].map(({ name }) => name));
  for (const { benchmark, model } of plan) {
    expect(known.has(model), model).toBe(true);
    expect(getBenchmark(benchmark).id).toBe(benchmark);
  }
  const runs = plan.map((run) => `${run.benchmark} ${run.model} ${run.label}`);
  expect(new Set(runs).size).toBe(runs.length);
});

test("the plan's files exist", () => {
  test.skip(!existsSync(data), "needs ../shared/data");
  const missing = plan
    .flatMap(({ files }) => files)
    .filter((file) => !existsSync(path.join(data, file)));
  expect(missing).toEqual([]);
});

const namedSchema = z.object({
  model: z.string().optional(),
  model_id: z.string().optional(),
});

test("the names that the plan gives are those in the files", () => {
  test.skip(!existsSync(data), "needs ../shared/data");
  const fastChat = plan.flatMap(({ files, from }) =>
    files
      .filter((file) => /model_(answer|judgment)\//.test(file))
      .map((file) => ({ file, from })),
  );
  expect(fastChat.length).toBeGreaterThan(40);
  for (const { file, from } of fastChat) {
    const names = readFileSync(path.join(data, file), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => namedSchema.parse(JSON.parse(line)))
      .map(({ model, model_id }) => model ?? model_id ?? "");
    const known = names.filter((name) => from.includes(name));
    expect(known.length, file).toBeGreaterThanOrEqual(60);
  }
});

test("every run of lm-evaluation-harness is named as its file names it", () => {
  test.skip(!existsSync(data), "needs ../shared/data");
  const runs = plan.filter(({ benchmark }) =>
    benchmark.startsWith("stability"),
  );
  const fileSchema = z.looseObject({});
  for (const { files, from } of runs) {
    const names = files.map((file) =>
      lmEvalModel(fileSchema.parse(readJson(path.join(data, file)))),
    );
    expect([...new Set(names)]).toEqual(from);
  }
});
