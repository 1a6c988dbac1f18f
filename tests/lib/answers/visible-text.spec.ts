import { expect, test } from "@playwright/test";
import { visibleText, type VisiblePart } from "#lib/answers/visible-text.ts";

const short = (parts: VisiblePart[]) =>
  parts
    .map((part) => (part.kind === "text" ? part.text : `<${part.mark}>`))
    .join("");

for (const [text, always, everything] of [
  ["東京 都", "東京 都", "東京<·>都"],
  ["a\nb", "a\nb", "a<↵>b"],
  ["a\r\nb\rc", "a\r\nb<U+000D>c", "a<␍↵>b<U+000D>c"],
  ["\t全\u3000角\u00a0", "\t全\u3000角\u00a0", "<⇥>全<□>角<⍽>"],
  ["a\u200Bb", "a<U+200B>b", "a<U+200B>b"],
  ["\u202Egnp.exe", "<U+202E>gnp.exe", "<U+202E>gnp.exe"],
  ["\u001B[31m赤", "<U+001B>[31m赤", "<U+001B>[31m赤"],
  ["\0", "<U+0000>", "<U+0000>"],
  ["\uD800", "<U+D800>", "<U+D800>"],
  // A tag that hides ASCII in plain sight.
  ["a\u{E0041}", "a<U+E0041>", "a<U+E0041>"],
  ["👩‍👧", "👩‍👧", "👩‍👧"],
  ["", "", ""],
] as const) {
  test(`${JSON.stringify(text)} made visible`, () => {
    expect(short(visibleText(text, { whitespace: false }))).toBe(always);
    expect(short(visibleText(text, { whitespace: true }))).toBe(everything);
    const back = visibleText(text, { whitespace: true });
    expect(back.map((part) => part.text).join("")).toBe(text);
  });
}
