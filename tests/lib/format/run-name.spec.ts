import { expect, test } from "@playwright/test";
import { runName } from "#lib/format/run-name.ts";

for (const { label, expected } of [
  { label: "", expected: "Model-7b" },
  { label: "Model-7b", expected: "Model-7b" },
  { label: "4 shots", expected: "Model-7b (4 shots)" },
  { label: "model-7b-corrected", expected: "Model-7b (corrected)" },
  { label: "Model-7b (turn 1)", expected: "Model-7b (turn 1)" },
  { label: "Model-7b-hf (turn 1)", expected: "Model-7b (hf, turn 1)" },
  { label: "Model-7b.1", expected: "Model-7b (.1)" },
  { label: "by hand (2024)", expected: "Model-7b (by hand, 2024)" },
]) {
  test(`the run "${label}" of Model-7b is called ${expected}`, () => {
    expect(runName({ displayName: "Model-7b", label })).toBe(expected);
  });
}
