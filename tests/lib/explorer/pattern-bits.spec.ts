import { expect, test } from "@playwright/test";
import { patternBits } from "#lib/explorer/pattern-bits.ts";
import { answerPatterns } from "#lib/schema/explorer.ts";
import { madeTable, type Answer } from "./made-table.ts";

const lenient = { score: 0, lenient: 1 };
const failed = { score: null, judgeFailed: true };

const cases: [name: string, answers: Answer[], patterns: string[]][] = [
  ["both right", [1, 1], ["all-right"]],
  ["an F1 a few bits short of 1 is right", [1 - 1e-12, 1], ["all-right"]],
  ["both wrong", [0, 0], ["all-wrong"]],
  ["partly right is wrong", [0.5, 0.9], ["all-wrong", "differ"]],
  ["A alone", [1, 0], ["only-a", "a-right-b-wrong", "differ"]],
  ["B alone", [0, 1], ["differ"]],
  ["A before B, C is right, too", [1, 0, 1], ["a-right-b-wrong", "differ"]],
  ["A alone of three", [1, 0, 0.5], ["only-a", "a-right-b-wrong", "differ"]],
  ["a missing answer is neither", [1, null], []],
  ["nor is it wrong beside two", [1, 0, null], ["a-right-b-wrong", "differ"]],
  ["one run has nothing to differ from", [1], ["all-right"]],
  ["none scored", [null, null], []],
  [
    "right but for its format",
    [1, lenient],
    ["only-a", "a-right-b-wrong", "differ", "format-failure"],
  ],
  ["partly right either way", [{ score: 0.4, lenient: 0.8 }], ["all-wrong"]],
  ["no rating", [failed, 1], ["judge-failure"]],
];

for (const [name, answers, patterns] of cases)
  test(`${name}: ${patterns.join(", ") || "nothing"}`, () => {
    const table = madeTable(...answers.map((answer) => [answer]));
    expect(shown(table)).toEqual(["all", ...patterns]);
  });

test("failures are asked of one run, where one is meant", () => {
  const table = madeTable([lenient], [failed]);
  expect(shown(table)).toContain("format-failure");
  expect(shown(table)).toContain("judge-failure");
  expect(shown(table, 0)).not.toContain("judge-failure");
  expect(shown(table, 1)).not.toContain("format-failure");
});

test("each dataset has a mark of its own", () => {
  expect(shown(madeTable([7]), null, 7)).toContain("all-right");
  expect(shown(madeTable([6.5]), null, 7)).toContain("all-wrong");
});

function shown(
  table: ReturnType<typeof madeTable>,
  subject: number | null = null,
  rightFrom = 1,
) {
  const bits = patternBits(table, { rightFrom: [rightFrom] }, 0, subject);
  return answerPatterns.filter((_, at) => bits & (1 << at));
}
