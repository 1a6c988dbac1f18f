import { expect, test } from "@playwright/test";
import {
  postProcess,
  postProcessReference,
} from "#lib/scorers/post-process.ts";

for (const [rule, dataset, output, prediction] of [
  ["none", "jsquad", " Ａ\n\nb", " Ａ\n\nb"],
  ["first-paragraph-nfkc", "jsquad", "Ａ -> b\nｃ\n\nrest", "A -> b\nc"],
  ["first-paragraph-nfkc", "jsquad", "\n\nanswer", ""],
  ["first-paragraph-nfkc", "jsquad", "\nanswer ", "\nanswer "],
  ["first-paragraph-nfkc", "jsquad", "a\r\n\r\nb", "a\r\n\r\nb"],
  ["nfkc-first-line", "jsquad", "ﾊﾟ\nrest", "パ"],
  ["nfkc-first-line", "jsquad", "\nanswer", ""],
  ["nfkc-first-line", "jsquad", "a\u2028b\r\nc", "a\u2028b\r"],
  ["nejumi-v3", "jnli", " Entailment\n", "entailment"],
  ["nejumi-v3", "mawps", "\n\n12", "12"],
  ["nejumi-v3", "jsquad", "回答: 応答:YES\n\nなぜなら", "yes"],
  ["nejumi-v3", "jsquad", "回答：東京", "回答:東京"],
  ["nejumi-v3", "jsquad", "答回答:え:東京", "東京"],
  ["nejumi-v3", "jmmlu_anatomy", "回答: b", "B"],
  ["nejumi-v3", "mmlu_en", "ANSWER: c", "C"],
  ["nejumi-v3", "chabsa", "'\"売上 positive\"'", "売上 positive"],
  ["nejumi-v3", "chabsa", "\"'売上 positive'\"", "'売上 positive'"],
  ["nejumi-v3", "aio", "\n\nignored", ""],
  ["nejumi-v3", "constructor", " a ", "a"],
] as const)
  test(`${rule} for ${dataset}: ${JSON.stringify(output)}`, () => {
    expect(postProcess(rule, output, dataset)).toBe(prediction);
  });

test("references are folded alone, and not even that under none", () => {
  expect(postProcessReference("nejumi-v3", " ＹＥＳ\n\nb")).toBe(" YES\n\nb");
  expect(postProcessReference("none", "ＹＥＳ")).toBe("ＹＥＳ");
});
