import { expect, test } from "@playwright/test";
import {
  lmEvalFacts,
  lmEvalModel,
} from "#lib/adapters/reading/lm-eval-facts.ts";

const place = { file: "results.json" };

for (const [name, top, expected] of [
  ["its own name", { model_name: "org/m" }, "org/m"],
  ["a path", { model_name: "/data/me/m-7b" }, "m-7b"],
  ["its arguments", { config: { model_args: "pretrained=org/m" } }, "org/m"],
  ["nothing", { config: {} }, undefined],
] as const)
  test(`the model is known by ${name}`, () => {
    expect(lmEvalModel(top)).toBe(expected);
  });

for (const [name, top, shots, byTask] of [
  [
    "one number",
    { config: { num_fewshot: 4 }, versions: { a: 1 } },
    4,
    undefined,
  ],
  [
    "a list of equals",
    { config: { num_fewshot: [2, 2] }, versions: { a: 1, b: 1 } },
    2,
    undefined,
  ],
  [
    "a list",
    { config: { num_fewshot: [3, 0] }, versions: { a: 1, b: 1 } },
    undefined,
    { a: 3, b: 0 },
  ],
  [
    "a list of another length",
    { config: { num_fewshot: [3] }, versions: { a: 1, b: 1 } },
    undefined,
    undefined,
  ],
  [
    "n-shot",
    { "n-shot": { a: 0, b: 5 }, config: {} },
    undefined,
    { a: 0, b: 5 },
  ],
] as const)
  test(`shots from ${name}`, () => {
    const facts = lmEvalFacts(top, place);
    expect(facts.shots).toBe(shots);
    expect(facts.extra?.["shotsByTask"]).toEqual(byTask);
  });

test("sampling keeps plain values; the harness's version is its own fact", () => {
  const facts = lmEvalFacts(
    {
      lm_eval_version: "0.4.9",
      config: {
        gen_kwargs: { temperature: 0, until: ["x"] },
        device: "cuda:0",
      },
      pretty_env_info: "host",
    },
    place,
  );
  expect(facts.sampling).toEqual({ temperature: 0 });
  expect(facts.harnessVersion).toBe("0.4.9");
  expect(facts.extra).toEqual({ modelArgs: {} });
});
