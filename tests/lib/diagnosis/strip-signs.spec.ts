import { expect, test } from "@playwright/test";
import { Extraction } from "#lib/diagnosis/extraction.ts";
import {
  isBlank,
  stripBlanks,
  stripFence,
  stripSigns,
  stripTokens,
} from "#lib/diagnosis/strip-signs.ts";

const cases = [
  [stripSigns, " 富士山\n", "富士山"],
  [stripSigns, "「富士山」。", "富士山"],
  [stripSigns, "**entailment**", "entailment"],
  [stripSigns, "「a」と「b」", "「a」と「b」"],
  [stripSigns, "neutral\\", "neutral"],
  [stripSigns, "。", "。"],
  [stripBlanks, "\n\n2", "2"],
  [stripTokens, "<s> 4</s><s> 5", " 4"],
  [stripTokens, "a < b", "a < b"],
  [stripFence, "```json\n3\n```\nx", "3\n"],
  [stripFence, "3", "3"],
] as const;

for (const [strip, from, to] of cases)
  test(`${strip.name} makes ${JSON.stringify(to)} of ${JSON.stringify(from)}`, () => {
    const answer = new Extraction(from);
    strip(answer);
    expect(answer.text).toBe(to);
    expect(from.slice(answer.start, answer.end)).toBe(to);
    expect(answer.talk).toBe(false);
  });

for (const [text, blank] of [
  ["", true],
  [" \n。", true],
  ["### \ufffd", true],
  ["</s>", true],
  ["0", false],
  ["あ", false],
] as const)
  test(`${JSON.stringify(text)} is ${blank ? "" : "not "}blank`, () => {
    expect(isBlank(text)).toBe(blank);
  });
