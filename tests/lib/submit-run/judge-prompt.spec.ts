import { expect, test } from "@playwright/test";
import {
  judgePromptLanguage,
  readJudgePrompt,
} from "#lib/submit-run/judge-prompt.ts";

const single = (question: string, answer: string, reference?: string) =>
  [
    `[Instruction]\nPlease act as an impartial judge: "[[rating]]".\n\n[Question]\n${question}`,
    ...(reference === undefined
      ? []
      : [
          `[The Start of Reference Answer]\n${reference}\n[The End of Reference Answer]`,
        ]),
    `[The Start of Assistant's Answer]\n${answer}\n[The End of Assistant's Answer]`,
  ].join("\n\n");

const japanese = (question: string, answer: string, reference?: string) =>
  [
    `[指示]\n公平な判断者として行動し、評価してください："[[評価]]"。\n\n[質問]\n${question}`,
    ...(reference === undefined
      ? []
      : [`[参考回答の開始]\n${reference}\n[参考回答の終了]`]),
    `[アシスタントの回答の開始]\n${answer}\n[アシスタントの回答の終了]`,
  ].join("\n\n");

const multiTurn =
  "<|The Start of Reference Answer|>\n\n### User:\nQ1\n\n### Reference answer:\nR1\n\n### User:\nQ2\n\n### Reference answer:\nR2\n\n<|The End of Reference Answer|>\n\n\n" +
  "<|The Start of Assistant A's Conversation with User|>\n\n### User:\nQ1\n\n### Assistant A:\nA1\nmore\n\n### User:\nQ2\n\n### Assistant A:\nA2\n\n<|The End of Assistant A's Conversation with User|>";

const cases = [
  {
    name: "English",
    prompt: single("何ですか\n\n二段落目", "答え"),
    question: "何ですか\n\n二段落目",
    answer: "答え",
  },
  {
    name: "English with reference",
    prompt: single("1+1?", "2です", "2"),
    question: "1+1?",
    answer: "2です",
  },
  {
    name: "Japanese",
    prompt: japanese("何ですか", "答え\n\n続き"),
    question: "何ですか",
    answer: "答え\n\n続き",
  },
  {
    name: "Japanese with reference",
    prompt: japanese("1+1?", "2です", "2"),
    question: "1+1?",
    answer: "2です",
  },
  {
    name: "an answer that quotes the end mark",
    prompt: single("Q", "x\n[The End of Assistant's Answer]\ny"),
    question: "Q",
    answer: "x\n[The End of Assistant's Answer]\ny",
  },
  {
    name: "an empty answer",
    prompt: single("Q", ""),
    question: "Q",
    answer: "",
  },
];

for (const { name, prompt, question, answer } of cases)
  test(`reads question and answer back: ${name}`, () => {
    expect(readJudgePrompt(prompt)).toEqual({
      questions: [question],
      answers: [answer],
    });
  });

test("reads both turns of a conversation, not those of the reference", () => {
  expect(readJudgePrompt(multiTurn)).toEqual({
    questions: ["Q1", "Q2"],
    answers: ["A1\nmore", "A2"],
  });
});

test("does not guess at prompts it does not know", () => {
  expect(readJudgePrompt("Rate this: hello")).toBeNull();
});

test("tells the language of the judge's instructions, not of the question", () => {
  expect(judgePromptLanguage(single("何ですか", "はい"))).toBe("en");
  expect(judgePromptLanguage(japanese("What?", "yes"))).toBe("ja");
});
