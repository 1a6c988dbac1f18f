import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import {
  pythonFloat,
  pythonSpace,
  pythonSplit,
  pythonStrip,
} from "#lib/scorers/python-text.ts";
import { pythonAnswers } from "./python-oracle.ts";

test("strips and splits as Python does", () => {
  for (const { args, want } of pythonAnswers("strip"))
    expect(pythonStrip(String(args[0]))).toBe(want);
  for (const { args, want } of pythonAnswers("split"))
    expect(pythonSplit(String(args[0]))).toEqual(want);
});

test("knows Python's whitespace, in both of its forms", () => {
  const space = new RegExp(`^[${pythonSpace}]$`, "u");
  const byPattern = createHash("sha256");
  const byStrip = createHash("sha256");
  for (let codePoint = 0; codePoint < 0x110000; codePoint++) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
    const character = String.fromCodePoint(codePoint);
    byPattern.update(space.test(character) ? "1" : "0");
    byStrip.update(pythonStrip(character) === "" ? "1" : "0");
  }
  const [answer] = pythonAnswers("space_digest");
  expect(byPattern.digest("hex")).toBe(answer?.want);
  expect(byStrip.digest("hex")).toBe(answer?.want);
});

test("reads numbers as Python's float() does", () => {
  const wrong = pythonAnswers("float").filter(({ args, want }) => {
    const found = pythonFloat(String(args[0]));
    const expected = want === null ? null : fromRepr(String(want));
    return !Object.is(found, expected);
  });
  expect(wrong).toEqual([]);
});

const fromRepr = (text: string) =>
  Number(text.replace("inf", "Infinity").replace("nan", "NaN"));
