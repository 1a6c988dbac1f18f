/** How much two texts share: common character bigrams of all bigrams (Jaccard), 0 to 1. */
export function similarity(a: string, b: string): number {
  const [first, second] = [bigrams(a), bigrams(b)];
  const union = first.union(second).size;
  return union === 0 ? 0 : first.intersection(second).size / union;
}

/** Share of `part`'s bigrams that `whole` has too, 0 to 1. */
export function containment(part: string, whole: string): number {
  const wanted = bigrams(part);
  return wanted.size === 0
    ? 0
    : wanted.intersection(bigrams(whole)).size / wanted.size;
}

function bigrams(text: string): Set<string> {
  const characters = [...text.replace(/[\s、。？「」]/gu, "")];
  return new Set(
    characters.slice(1).map((character, at) => characters[at] + character),
  );
}
