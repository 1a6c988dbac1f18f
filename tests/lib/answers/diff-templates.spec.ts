import { expect, test } from "@playwright/test";
import {
  diffTemplates,
  type TemplatePart,
} from "#lib/answers/diff-templates.ts";

const short = (prompts: TemplatePart[][]) =>
  prompts.map((parts) =>
    parts
      .map(({ kind, text }) => (kind === "own" ? `{${text}}` : text))
      .join(""),
  );

test("only the templates stand out, not the question", () => {
  expect(
    short(
      diffTemplates([
        "日本の首都は？",
        "<s>[INST] 日本の首都は？ [/INST]",
        "### 指示:\n日本の首都は？\n### 応答:\n",
      ]),
    ),
  ).toEqual([
    "日本の首都は？",
    "{<s>[INST] }日本の首都は？{ [/INST]}",
    "{### 指示:\n}日本の首都は？{\n### 応答:\n}",
  ]);
});

test("equal prompts have nothing of their own", () => {
  expect(short(diffTemplates(["問い", "問い"]))).toEqual(["問い", "問い"]);
});

test("one prompt is all shared; none is none", () => {
  expect(short(diffTemplates(["問い"]))).toEqual(["問い"]);
  expect(diffTemplates([])).toEqual([]);
});

test("prompts that share nothing are all their own", () => {
  expect(short(diffTemplates(["あ", "い"]))).toEqual(["{あ}", "{い}"]);
});

test("long prompts are compared by lines", () => {
  const body = "同じ行\n".repeat(5);
  expect(
    short(diffTemplates([`BOS\n${body}`, `${body}EOS`], { limit: 10 })),
  ).toEqual([`{BOS\n}${body}`, `${body}{EOS}`]);
});

test("the parts give the prompts back", () => {
  const prompts = ["<s>[INST] a1 あ [/INST]", "あ a1\n\n", "USER: a1\r\nあ"];
  const back = diffTemplates(prompts).map((parts) =>
    parts.map(({ text }) => text).join(""),
  );
  expect(back).toEqual(prompts);
});
