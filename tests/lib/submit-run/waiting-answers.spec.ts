import { expect, test } from "@playwright/test";
import type { PredictionRecord } from "#lib/schema/record.ts";
import { WaitingAnswers } from "#lib/submit-run/waiting-answers.ts";

const answer = (questionId: string, choice = 0): PredictionRecord => ({
  kind: "prediction",
  place: { file: "a.jsonl", line: 1 },
  dataset: "writing",
  questionId,
  turn: 1,
  choice,
  output: "春",
});

test("held once each, in their order, until they are taken; then none", () => {
  const waiting = new WaitingAnswers();
  expect(waiting.hold(answer("b"))).toBe("held");
  expect(waiting.hold(answer("a"))).toBe("held");
  expect(waiting.hold(answer("b"))).toBe("again");
  expect(waiting.hold(answer("b", 1))).toBe("held");
  expect(waiting.take()).toEqual([answer("b"), answer("a"), answer("b", 1)]);
  expect(waiting.hold(answer("c"))).toBe("not-held");
});

test("of many alternatives only the first few, so that no file can fill the memory", () => {
  const waiting = new WaitingAnswers();
  const held = Array.from({ length: 1000 }, (_, choice) =>
    waiting.hold(answer("a", choice)),
  );
  expect(held.filter((each) => each === "held")).toHaveLength(8);
});
