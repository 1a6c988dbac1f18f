/** A whole response to a visitor without cookies. */
export interface Rendered {
  status: number;
  /** Names in lower case. */
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer;
}

/**
 * Whether a response is the page that everybody gets, and may be kept. Never one that sets a cookie, is no success, or
 * says that it or a part of it passes (`data-passing`), or that it is private. What Next writes on every page that reads the database does not count as saying so.
 */
export function isStorable({ status, headers, body }: Rendered): boolean {
  if (status !== 200 || setsCookie({ headers })) return false;
  const controls = valuesOf(headers, "cache-control");
  if (controls.some((each) => each !== NEXT_DYNAMIC && REFUSES.test(each)))
    return false;
  if (valuesOf(headers, "vary").some((each) => UNSTORABLE_VARY.test(each)))
    return false;
  // A page whose parts failed after its first bytes were sent has status 200 all the same.
  return !PASSING.some((mark) => body.includes(mark));
}

export function setsCookie({ headers }: Pick<Rendered, "headers">): boolean {
  return headers.some(([name]) => name === "set-cookie");
}

function valuesOf(headers: Rendered["headers"], wanted: string): string[] {
  return headers.filter(([name]) => name === wanted).map(([, value]) => value);
}

const NEXT_DYNAMIC = "private, no-cache, no-store, max-age=0, must-revalidate";
const REFUSES = /\b(?:private|no-store)\b/i;
const UNSTORABLE_VARY = /\*|\bcookie\b|\bauthorization\b|\baccept-language\b/i;
const PASSING = [
  '<html id="__next_error__"',
  "<template data-dgst=",
  // No text of anybody can say so: quotes in it are written as references or with a backslash.
  ' data-passing=""',
];
