import { expect, test } from "@playwright/test";
import { inputHash, questionHash } from "#lib/schema/question-hash.ts";

const question = { dataset: "d", inputs: ["質問\n二行目"], references: ["答"] };

test("is the same for copies that differ in line ends and composition", () => {
  expect(questionHash({ ...question, inputs: ["質問\r\n二行目"] })).toBe(
    questionHash(question),
  );
  expect(inputHash("d", "か\u3099")).toBe(inputHash("d", "が"));
});

test("takes full-width references as harnesses store them", () => {
  expect(questionHash({ ...question, references: ["Ａ（地名）"] })).toBe(
    questionHash({ ...question, references: ["A(地名)"] }),
  );
});

test("differs by dataset, input, reference, and a missing reference from an empty one", () => {
  const hashes = [
    question,
    { ...question, dataset: "e" },
    { ...question, inputs: ["質問"] },
    { ...question, references: ["否"] },
    { ...question, references: [""] },
    { ...question, references: [null] },
  ].map(questionHash);
  expect(new Set(hashes).size).toBe(6);
});
