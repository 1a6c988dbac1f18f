import { expect, test } from "@playwright/test";
import { PromptBook } from "#lib/submit-run/prompt-book.ts";

test("gives the same prompt the same number", () => {
  const book = new PromptBook();
  expect(book.number("a", "x")).toEqual({ number: 1, isNew: true });
  expect(book.number("a", "y")).toEqual({ number: 2, isNew: true });
  expect(book.number("b", "x")).toEqual({ number: 1, isNew: false });
});

test("hashes templates whatever the order they came in, and only templates", () => {
  const one = new PromptBook();
  one.number("a", "A {input}");
  one.number("b", "B {input}");
  const other = new PromptBook();
  other.number("b", "B {input}");
  other.number("a", "A {input}");
  other.number("a", "no template");
  expect(one.templateHash()).toBe(other.templateHash());
  expect(new PromptBook().templateHash()).toBeNull();
  other.number("a", "A2 {input}");
  expect(one.templateHash()).not.toBe(other.templateHash());
});
