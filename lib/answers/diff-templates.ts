/** A stretch of one prompt: `shared` by all of them, or this one's `own`. */
export interface TemplatePart {
  kind: "shared" | "own";
  text: string;
}

/**
 * What each prompt has of its own, where several models were asked the same question in their own templates:
 * everything outside the longest sequence of pieces that all prompts share in order. Pieces are words and marks for
 * scripts that have them, and single characters for Japanese. Prompts of more than `limit` pieces are compared by lines.
 */
export function diffTemplates(
  prompts: readonly string[],
  { limit = 3000 }: { limit?: number } = {},
): TemplatePart[][] {
  const small = prompts.map((prompt) => prompt.match(PIECE) ?? []);
  const pieces = small.some((each) => each.length > limit)
    ? prompts.map((prompt) => prompt.match(LINE) ?? [])
    : small;
  const [first = [], ...others]: string[][] = pieces;
  const shared = others.reduce(
    (common, each) => commonPieces(common, each),
    first,
  );
  return pieces.map((each) => partsOf(each, shared));
}

// `<s>`, `[INST]`, `<<SYS>>`, `###` stay whole; so do words and numbers.
const PIECE =
  /<\|?\/?[\w ]+\|?>|<<\/?\w+>>|\[\/?\w+\]|#+|[A-Za-z]+|\d+|\r?\n|[^]/gu;
const LINE = /[^\n]*\n|[^\n]+$/gu;

function partsOf(
  pieces: readonly string[],
  shared: readonly string[],
): TemplatePart[] {
  const parts: TemplatePart[] = [];
  const kept = new Set(positionsOf(shared, pieces));
  for (const [at, text] of pieces.entries()) {
    const kind = kept.has(at) ? "shared" : "own";
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }
  return parts;
}

function positionsOf(
  shared: readonly string[],
  pieces: readonly string[],
): number[] {
  const table = lengths(shared, pieces);
  const positions: number[] = [];
  let [i, j] = [0, 0];
  while (i < shared.length && j < pieces.length) {
    if (shared[i] === pieces[j]) {
      positions.push(j);
      [i, j] = [i + 1, j + 1];
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return positions;
}

function commonPieces(a: readonly string[], b: readonly string[]): string[] {
  return positionsOf(a, b).map((at) => b[at] ?? "");
}

/** table[i][j]: how many pieces a from i on and b from j on share in order. */
function lengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from(
    { length: a.length + 1 },
    () => new Uint16Array(b.length + 1),
  );
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i], table[i + 1]];
    if (!row || !below) continue;
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] =
        a[i] === b[j]
          ? (below[j + 1] ?? 0) + 1
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}
