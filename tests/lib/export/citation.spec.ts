import { expect, test } from "@playwright/test";
import { bibtex, bibtexText } from "#lib/export/citation.ts";

test("a BibTeX entry, with the sources of the figures", () => {
  expect(
    bibtex({
      author: "Kurabe",
      title: "Swallow 2024-12: ranking",
      benchmarkId: "swallow-2024-12",
      day: "2026-09-05",
      url: "https://board/en?benchmark=swallow-2024-12&asOf=2026-09-05",
      sources: ["A & B", "C"],
    }),
  ).toBe(`@misc{kurabe-swallow-2024-12-2026-09-05,
  author = {{Kurabe}},
  title = {{Swallow 2024-12: ranking}},
  year = {2026},
  month = {9},
  howpublished = {\\url{https://board/en?benchmark=swallow-2024-12&asOf=2026-09-05}},
  note = {As of 2026-09-05. Figures: A \\& B; C.},
}`);
});

for (const { text, expected } of [
  { text: "50% of a_b & $c #1", expected: "50\\% of a\\_b \\& \\$c \\#1" },
  { text: "a}b{", expected: "a\\textbraceright{}b\\textbraceleft{}" },
  { text: "\\input", expected: "\\textbackslash{}input" },
  { text: "~^", expected: "\\textasciitilde{}\\textasciicircum{}" },
  { text: "two\nlines", expected: "two lines" },
  { text: "日本語", expected: "日本語" },
]) {
  test(`${JSON.stringify(text)} in BibTeX`, () => {
    expect(bibtexText(text)).toBe(expected);
  });
}
