import { expect, test } from "@playwright/test";
import { Extraction } from "#lib/diagnosis/extraction.ts";
import {
  isNegated,
  stripCalculation,
  stripContinuation,
  stripCopula,
  stripExplanation,
  stripFrame,
  stripGloss,
  stripOpening,
  stripTopic,
} from "#lib/diagnosis/strip-talk.ts";

const cases = [
  [stripContinuation, "YES\\n### 入力: 質問:", "YES", false],
  [stripContinuation, "2\n質問:次は", "2", false],
  [stripContinuation, "\\n富士山", "\\n富士山", false],
  [stripOpening, "Sure, I can help!\n4", "4", true],
  [stripOpening, "もちろんです。以下が回答です:4", "4", true],
  [stripOpening, "回答:4", "4", false],
  [stripOpening, "**Answer:** 4", "4", false],
  [stripOpening, "答えのない問い", "答えのない問い", false],
  [stripFrame, "考えると、答えは4です。次に", "4です", true],
  [stripFrame, "The answer is 4. Because", "4", true],
  [stripFrame, "答えは4ではない。正解は5", "5", true],
  [stripCopula, "富士山です。", "富士山", true],
  [stripCopula, "富士山だと思います", "富士山", true],
  [stripCopula, "くだ", "くだ", false],
  [stripTopic, "日本一高い山は富士山", "富士山", true],
  [stripTopic, "富士山", "富士山", false],
  [stripExplanation, "富士山。高さは3776m。", "富士山", true],
  [stripExplanation, "富士山\n理由", "富士山", true],
  [stripCalculation, "24時間×60分=1440分", "1440分", true],
  [stripCalculation, "a=b", "a=b", false],
  [stripGloss, "生簀(いけす)", "生簀", false],
  [stripGloss, "(いけす)", "(いけす)", false],
] as const;

for (const [strip, from, to, talk] of cases)
  test(`${strip.name} makes ${JSON.stringify(to)} of ${JSON.stringify(from)}`, () => {
    const answer = new Extraction(from);
    strip(answer);
    expect(answer.text).toBe(to);
    expect(answer.talk).toBe(talk);
    expect(answer.steps.length).toBe(from === to ? 0 : answer.steps.length);
  });

for (const [text, negated] of [
  ["ではない", true],
  ["じゃなく", true],
  [" is not right", true],
  ["です", false],
] as const)
  test(`${text} ${negated ? "takes back" : "states"}`, () => {
    expect(isNegated(text)).toBe(negated);
  });
