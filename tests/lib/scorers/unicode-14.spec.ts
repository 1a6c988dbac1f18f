import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import {
  decimalValue,
  isWordCodePoint,
  normalizeNfkc,
} from "#lib/scorers/unicode-14.ts";
import { pythonAnswers } from "./python-oracle.ts";

/** Over every code point but the surrogates, as the fixture's generator does. */
function digest(of: (codePoint: number) => string): string {
  const hash = createHash("sha256");
  for (let codePoint = 0; codePoint < 0x110000; codePoint++)
    if (codePoint < 0xd800 || codePoint > 0xdfff) hash.update(of(codePoint));
  return hash.digest("hex");
}

test("knows Python 3.11's word characters, all 1,112,064 code points of them", () => {
  const [answer] = pythonAnswers("word_digest");
  expect(digest((c) => (isWordCodePoint(c) ? "1" : "0"))).toBe(answer?.want);
});

test("folds every code point as Python 3.11 does", () => {
  const [answer] = pythonAnswers("nfkc_digest");
  expect(digest((c) => normalizeNfkc(String.fromCodePoint(c)))).toBe(
    answer?.want,
  );
});

test("knows the value of every decimal digit of Python 3.11", () => {
  const [answer] = pythonAnswers("decimal_digest");
  expect(
    digest((c) => String(decimalValue(String.fromCodePoint(c)) ?? "-")),
  ).toBe(answer?.want);
});

test("folds texts as Python 3.11 does", () => {
  for (const { args, want } of pythonAnswers("nfkc"))
    expect(normalizeNfkc(String(args[0]))).toBe(want);
});

test("leaves characters that are newer than Unicode 14 alone, and folds around them", () => {
  expect(normalizeNfkc("Ａ\u{1e030}ｶﾞ")).toBe("A\u{1e030}ガ");
});

for (const [digit, value] of [
  ["7", 7],
  ["７", 7],
  ["٧", 7],
  ["\u{1d7ff}", 9],
  ["\u{1d7e2}", 0],
  ["七", null],
  ["²", null],
  ["", null],
] as const)
  test(`the decimal value of ${JSON.stringify(digit)} is ${value}`, () => {
    expect(decimalValue(digit)).toBe(value);
  });
