import { expect, test } from "@playwright/test";
import {
  chosenOption,
  textResponses,
} from "#lib/adapters/reading/lm-eval-responses.ts";

const pair = (value: number) => [[String(value), "False"]];
const options = (...texts: string[]) =>
  Object.fromEntries(
    texts.map((text, i) => [
      `gen_args_${i}`,
      { arg_0: "？", arg_1: ` ${text}` },
    ]),
  );

for (const [name, target, acc, expected] of [
  ["a number that is no option's text is a position", "1", 1, "b"],
  ["a text is itself", "c", 0, "c"],
] as const)
  test(`target of a choice: ${name}`, () => {
    const row = {
      target,
      arguments: options("a", "b", "c"),
      resps: [pair(-3), pair(-1), pair(-2)],
    };
    expect(chosenOption(row, acc)).toEqual({
      output: "b",
      reference: expected,
    });
  });

for (const [acc, expected] of [
  [1, "1"],
  [0, "2"],
] as const)
  test(`options that are digits: acc ${acc} tells what target 1 means`, () => {
    const row = {
      target: "1",
      arguments: options("1", "2", "3"),
      resps: [pair(-1), pair(-2), pair(-3)],
    };
    expect(chosenOption(row, acc)?.reference).toBe(expected);
  });

test("where nothing tells, there is no reference", () => {
  const row = {
    target: "1",
    arguments: options("1", "2", "3"),
    resps: [pair(-1), pair(-2), pair(-3)],
  };
  expect(chosenOption(row, undefined)).toEqual({
    output: "1",
    reference: undefined,
  });
});

test("the likelihood of one text alone is no choice", () => {
  expect(
    chosenOption(
      { arguments: options("a"), resps: [pair(-1)], target: "a" },
      1,
    ),
  ).toBeNull();
});

for (const [name, args, resps, expected] of [
  ["one text", { gen_args_0: { arg_0: "？", arg_1: {} } }, [["a"]], ["a"]],
  [
    "repeats",
    { gen_args_0: { arg_0: "？", arg_1: {} } },
    [["a", "b"]],
    ["a", "b"],
  ],
  ["arguments as lists (0.4.0)", [["？", { until: [] }]], [["a"]], ["a"]],
  ["no arguments at all", undefined, [["a"]], ["a"]],
  ["the likelihood of an option", options("a"), [pair(-1)], []],
  [
    "the likelihood of a whole text",
    { gen_args_0: { arg_0: "？" } },
    [["-12.5"]],
    [],
  ],
] as const)
  test(`generated texts: ${name}`, () => {
    expect(textResponses({ arguments: args, resps })).toEqual(expected);
  });

test("options of old files are lists, and likelihoods may lack the inner list", () => {
  const row = {
    target: "0",
    arguments: [
      ["？", " はい"],
      ["？", " いいえ"],
    ],
    filtered_resps: [
      ["-2.5", "False"],
      ["-0.5", "True"],
    ],
  };
  expect(chosenOption(row, 0)).toEqual({ output: "いいえ", reference: "はい" });
});
