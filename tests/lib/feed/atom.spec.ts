import { expect, test } from "@playwright/test";
import { atomFeed, xmlText } from "#lib/feed/atom.ts";

const feed = {
  language: "ja",
  title: "比べ",
  subtitle: "新しい結果",
  author: "Kurabe",
  self: "https://board/feed.xml",
  page: "https://board/?a=1&b=2",
};
const entry = {
  id: "urn:uuid:1",
  title: "A & <B>",
  summary: "",
  link: "https://board/",
  author: null,
  category: "neo-1.0",
  updated: "2026-11-23T00:00:00.000Z",
};

test("a feed's date is its newest entry's, whatever the order", () => {
  const newer = { ...entry, updated: "2026-11-24T00:00:00.000Z" };
  expect(atomFeed({ ...feed, entries: [entry, newer, entry] })).toContain(
    'b=2"/>\n<updated>2026-11-24T00:00:00.000Z</updated>',
  );
});

test("a feed without entries has a date all the same", () => {
  const text = atomFeed({ ...feed, entries: [] });
  expect(text).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
  expect(text).not.toContain("<entry>");
});

test("an entry names its author only where one is known", () => {
  const authors = (author: string | null) =>
    atomFeed({ ...feed, entries: [{ ...entry, author }] }).match(/<author>/g);
  expect(authors(null)).toHaveLength(1);
  expect(authors("Swallow")).toHaveLength(2);
});

for (const [text, expected] of [
  [`a<b>&"'`, "a&#60;b&#62;&#38;&#34;&#39;"],
  ["a\u0000\u000B\uFFFEb\tc", "ab\tc"],
  ["\uD800", "\uFFFD"],
  ["𠮷 比べ", "𠮷 比べ"],
  ["]]>", "]]&#62;"],
]) {
  test(`${JSON.stringify(text)} in XML`, () => {
    expect(xmlText(text ?? "")).toBe(expected);
  });
}
