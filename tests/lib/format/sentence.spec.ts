import { expect, test } from "@playwright/test";
import { sentence } from "#lib/format/sentence.ts";

test("sentences are divided as their language divides them", () => {
  expect(sentence("One.") + sentence("Two.").trimEnd()).toBe("One. Two.");
  expect(sentence("一つ目。") + sentence("二つ目。")).toBe("一つ目。二つ目。");
});
