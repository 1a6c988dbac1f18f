/**
 * Puts a marked string in place of every `NaN`, `Infinity` and `-Infinity` that stands outside strings, as Python's
 * json module writes them. Null where there is none.
 */
export function markNonNumbers(
  json: string,
): { text: string; mark: string } | null {
  const mark = unusedMark(json);
  let found = false;
  const text = json.replace(STRING_OR_TOKEN, (match) => {
    if (match.startsWith('"')) return match;
    found = true;
    return `"${mark}${match}"`;
  });
  return found ? { text, mark } : null;
}

const STRING_OR_TOKEN = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

function unusedMark(json: string): string {
  let mark = "not-a-number:";
  while (json.includes(mark)) mark = `${mark}:`;
  return mark;
}
