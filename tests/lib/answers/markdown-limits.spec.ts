import { expect, test } from "@playwright/test";
import { isPlainMarkdown } from "#lib/answers/markdown-limits.ts";

for (const [what, text, isPlain] of [
  ["nothing", "", true],
  [
    "an ordinary answer",
    "# 答え\n\n1. **東京**\n   - 首都\n\n> 引用\n\n$x^2$",
    true,
  ],
  ["a rule of many stars", "*".repeat(60), true],
  ["a table", "|a|b|\n|-|-|\n|c|d|\n".repeat(40), true],
  [
    "a formula of some depth",
    `$${"\\frac{1}{".repeat(10)}1${"}".repeat(10)}$`,
    true,
  ],
  ["a megabyte", "あ".repeat(1_000_000), false],
  ["lists in lists in one line", "- ".repeat(50), false],
  ["quotes in quotes in one line", ">".repeat(50), false],
  [
    "lists in lists over many lines",
    Array.from({ length: 30 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"),
    false,
  ],
  ["many line ends", "a\n=\n".repeat(1000), false],
  ["many open brackets", "[".repeat(1000), false],
  ["many stars", "*a **a ".repeat(1000), false],
  ["many formulas", "$a".repeat(1000), false],
  ["deep braces", `$${"{".repeat(100)}`, false],
] as const) {
  test(`${what}: ${isPlain ? "laid out" : "as it stands"}`, () => {
    expect(isPlainMarkdown(text)).toBe(isPlain);
  });
}
