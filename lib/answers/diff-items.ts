import { graphemes } from "./graphemes.ts";

/** How one item of an answer's list stands to the reference's list. */
export type ItemDiff =
  | { kind: "matched"; text: string }
  | { kind: "missed"; text: string }
  | { kind: "extra"; text: string }
  | {
      /** The same span cut elsewhere: the two overlap. */
      kind: "shifted";
      text: string;
      reference: string;
      /** Characters that the answer begins later (> 0) or earlier (< 0) than the reference, and ends later or earlier. */
      start: number;
      end: number;
    };

/**
 * Two lists compared as sets, as set metrics such as chABSA's do, in the reference's order, then what is extra.
 * An item that is left over is paired with the left-over reference item that it shares the longest span with: at least
 * half of the shorter one, and the same last word (a chABSA polarity, after its space) where both have one.
 */
export function diffItems(
  reference: readonly string[],
  answer: readonly string[],
): ItemDiff[] {
  const wanted = [...new Set(reference)];
  const given = [...new Set(answer)];
  const leftOver = new Set(given.filter((item) => !wanted.includes(item)));
  const diffs = wanted.map((item): ItemDiff => {
    if (given.includes(item)) return { kind: "matched", text: item };
    const pair = bestPair(item, leftOver);
    if (!pair) return { kind: "missed", text: item };
    leftOver.delete(pair.text);
    return pair;
  });
  return [
    ...diffs,
    ...[...leftOver].map((text): ItemDiff => ({ kind: "extra", text })),
  ];
}

type Shifted = Extract<ItemDiff, { kind: "shifted" }>;

function bestPair(reference: string, candidates: ReadonlySet<string>) {
  const pairs = [...candidates].flatMap((text) => shiftOf(reference, text));
  return pairs.toSorted((a, b) => b.shared - a.shared)[0]?.diff;
}

function shiftOf(
  reference: string,
  text: string,
): { shared: number; diff: Shifted }[] {
  const [a, b] = [parted(reference), parted(text)];
  if (a.label !== b.label) return [];
  const [from, to] = [graphemes(a.span), graphemes(b.span)];
  const { length, atA, atB } = longestCommonRun(from, to);
  if (length === 0 || length * 2 < Math.min(from.length, to.length)) return [];
  const start = atA - atB;
  const end = to.length - (atB + length) - (from.length - (atA + length));
  return [
    { shared: length, diff: { kind: "shifted", text, reference, start, end } },
  ];
}

// `連結売上高 positive`: what was cut out, and what was said of it.
function parted(item: string): { span: string; label: string } {
  const at = item.lastIndexOf(" ");
  return at <= 0
    ? { span: item, label: "" }
    : { span: item.slice(0, at), label: item.slice(at) };
}

function longestCommonRun(a: readonly string[], b: readonly string[]) {
  let best = { length: 0, atA: 0, atB: 0 };
  let previous = new Uint16Array(b.length + 1);
  for (const [i, left] of a.entries()) {
    const row = new Uint16Array(b.length + 1);
    for (const [j, right] of b.entries()) {
      const length = left === right ? (previous[j] ?? 0) + 1 : 0;
      row[j + 1] = length;
      if (length > best.length)
        best = { length, atA: i + 1 - length, atB: j + 1 - length };
    }
    previous = row;
  }
  return best;
}
