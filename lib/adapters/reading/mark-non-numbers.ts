import { randomUUID } from "node:crypto";

/**
 * Puts a marked string in place of every `NaN`, `Infinity` and `-Infinity` that stands outside strings, as Python's
 * json module writes them. Null where there is none. Takes time in proportion to the text, whatever it is.
 */
export function markNonNumbers(
  json: string,
): { text: string; mark: string } | null {
  if (!json.includes("NaN") && !json.includes("Infinity")) return null;
  const mark = `${randomUUID()}:`;
  const parts: string[] = [];
  let found = false;
  for (let at = 0; at < json.length;) {
    const quote = json.indexOf('"', at);
    const outside = json.slice(at, quote < 0 ? json.length : quote);
    const marked = outside.replace(TOKEN, (token) => `"${mark}${token}"`);
    found ||= marked !== outside;
    parts.push(marked);
    if (quote < 0) break;
    at = stringEnd(json, quote + 1);
    parts.push(json.slice(quote, at));
  }
  return found ? { text: parts.join(""), mark } : null;
}

/** Not as a key: Python quotes those. */
const TOKEN = /(?:-?\bInfinity|\bNaN)\b(?!\s*:)/g;

/** Behind the quote that closes the string begun before `start`. */
function stringEnd(json: string, start: number): number {
  let from = start;
  for (;;) {
    const quote = json.indexOf('"', from);
    if (quote < 0) return json.length;
    let at = quote;
    while (at > from && json[at - 1] === "\\") at -= 1;
    if ((quote - at) % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}
