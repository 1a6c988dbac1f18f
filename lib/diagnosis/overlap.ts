/**
 * True where one text is the other with words missing or added at its ends, or where both are parts of one passage that
 * overlap there. A run of Latin letters or of digits is not taken apart: B型 is no part of AB型, 5 none of 15.
 */
export function overlaps(
  answer: string,
  reference: string,
  passage: string | null,
): boolean {
  if (answer === "" || reference === "") return false;
  if (contains(reference, answer) || contains(answer, reference)) return true;
  return passage !== null && overlapsIn(passage, answer, reference);
}

/** True where `whole` has `part` in it, not in the middle of a number or a Latin word. */
export function contains(whole: string, part: string): boolean {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (!isSplit(whole, at) && !isSplit(whole, at + part.length)) return true;
  return false;
}

function isSplit(text: string, at: number): boolean {
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && /^(?:\d\d|[A-Za-z]{2}|[\d.][\d.])$/.test(pair);
}

/** The end of one is the beginning of the other, there where both stand in the passage. */
function overlapsIn(passage: string, a: string, b: string): boolean {
  const starts = allStarts(passage, b);
  return allStarts(passage, a).some((start) =>
    starts.some(
      (other) => start < other + b.length && other < start + a.length,
    ),
  );
}

function allStarts(passage: string, part: string): number[] {
  const found: number[] = [];
  for (
    let at = passage.indexOf(part);
    at >= 0;
    at = passage.indexOf(part, at + 1)
  ) {
    found.push(at);
    if (found.length === 50) break;
  }
  return found;
}
