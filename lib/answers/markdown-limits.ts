/**
 * Whether a text may be laid out as Markdown. What is very long, or opens and nests so much that parsers take more than
 * linear time over it or run out of stack, is shown as it stands: an answer must not be able to stop the page that
 * shows it. Each limit is several times what an answer of MT-Bench's 1,024 tokens needs.
 */
export function isPlainMarkdown(text: string): boolean {
  return (
    text.length <= 12_000 &&
    !NESTED_IN_LINE.test(text) &&
    !DEEPLY_INDENTED.test(text) &&
    MOST.every(([marks, most]) => (text.match(marks)?.length ?? 0) <= most) &&
    depthOf(text) <= 30
  );
}

const NESTED_IN_LINE = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])[ \t]*){9}/m;
const DEEPLY_INDENTED = /^[ \t]{48,}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/m;

const MOST: readonly (readonly [marks: RegExp, most: number])[] = [
  [/\n/g, 800],
  [/[[\]]/g, 500],
  [/[*_~]/g, 1_500],
  [/`+/g, 500],
  [/\$/g, 300],
  [/[\\{}^]/g, 1_500],
  [/\|/g, 1_500],
  [/[<&]/g, 500],
];

/** How deep braces, as of formulas, stand in one another. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [mark] of text.matchAll(/[{}]/g)) {
    depth = mark === "{" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
