/**
 * The number of elements in the matching blocks that Python's `difflib.SequenceMatcher(None, a, b)` finds,
 * with its default autojunk. Source: CPython 3.11 `Lib/difflib.py`. Not symmetric.
 */
export function countMatches(
  a: readonly number[],
  b: readonly number[],
): number {
  const positions = indexPositions(b);
  const spans: Span[] = [[0, a.length, 0, b.length]];
  let total = 0;
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [alo, ahi, blo, bhi] = span;
    const { i, j, size } = longestMatch(a, b, positions, span);
    if (size === 0) continue;
    total += size;
    if (alo < i && blo < j) spans.push([alo, i, blo, j]);
    if (i + size < ahi && j + size < bhi)
      spans.push([i + size, ahi, j + size, bhi]);
  }
  return total;
}

type Span = readonly [alo: number, ahi: number, blo: number, bhi: number];

/** Where each element stands in b; in texts of 200 elements and more, those making up over 1 % are left out (autojunk). */
function indexPositions(b: readonly number[]): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  b.forEach((element, j) => {
    const known = positions.get(element);
    if (known) known.push(j);
    else positions.set(element, [j]);
  });
  if (b.length < 200) return positions;
  const most = Math.floor(b.length / 100) + 1;
  for (const [element, at] of positions)
    if (at.length > most) positions.delete(element);
  return positions;
}

function longestMatch(
  a: readonly number[],
  b: readonly number[],
  positions: Map<number, number[]>,
  [alo, ahi, blo, bhi]: Span,
): { i: number; j: number; size: number } {
  let best = { i: alo, j: blo, size: 0 };
  let lengths = new Map<number, number>();
  for (let i = alo; i < ahi; i++) {
    const next = new Map<number, number>();
    for (const j of positions.get(a[i] ?? -1) ?? []) {
      if (j < blo) continue;
      if (j >= bhi) break;
      const size = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, size);
      if (size > best.size) best = { i: i - size + 1, j: j - size + 1, size };
    }
    lengths = next;
  }
  return extended(a, b, best, [alo, ahi, blo, bhi]);
}

/** Popular elements start no match, but lengthen one on either side. */
function extended(
  a: readonly number[],
  b: readonly number[],
  { i, j, size }: { i: number; j: number; size: number },
  [alo, ahi, blo, bhi]: Span,
): { i: number; j: number; size: number } {
  while (i > alo && j > blo && a[i - 1] === b[j - 1]) {
    i -= 1;
    j -= 1;
    size += 1;
  }
  while (i + size < ahi && j + size < bhi && a[i + size] === b[j + size])
    size += 1;
  return { i, j, size };
}
