/**
 * The address under which a public page is rendered and kept: its parameters sorted by name, so that their order makes
 * no second copy. Null for everything that is not in the table of public pages, or is not written plainly.
 * @param url as the request has it: path and query
 */
export function publicUrl(url: string): string | null {
  if (url.length > LONGEST || !PLAIN.test(url)) return null;
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  if (!isPublicPath(path)) return null;
  const parameters = at < 0 ? [] : url.slice(at + 1).split("&");
  const kept = parameters.filter((each) => each !== "");
  if (kept.some((each) => nameOf(each).startsWith("_"))) return null;
  if (kept.length === 0) return path;
  const sorted = kept.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return `${path}?${sorted.join("&")}`;
}

/** Whether a path is one of the public pages or files: everything else goes to Next as it is. */
export function isPublicPath(path: string): boolean {
  const [, , rest = ""] = /^(\/en(?=\/|$))?(.*)$/.exec(path) ?? [];
  return PUBLIC.some((pattern) => pattern.test(rest === "" ? "/" : rest));
}

/**
 * The one table of what anybody may see and nobody sees differently. Japanese pages have no prefix, English ones `/en`.
 * A page that is not here is served as ever, only slower.
 */
const PUBLIC: readonly RegExp[] = [
  /^\/$/,
  /^\/board\.(csv|json|parquet|png|rows)$/,
  /^\/scatter\.(csv|json)$/,
  /^\/models(\/[^/]+){0,2}$/,
  /^\/(families|organisations)(\/[^/]+)?$/,
  /^\/compare$/,
  /^\/(benchmarks|datasets)(\/[^/]+){0,3}$/,
  /^\/(about|api-docs|method|changelog|charts|embed)(\/[^/]+)?$/,
  /^\/(export|exports|snapshots)(\/[^/]+){1,2}$/,
  /^\/(feed\.xml|feed\.atom|feed|sitemap\.xml|robots\.txt)$/,
];

const LONGEST = 2048;

// No escaped dot, slash, backslash, percent or control character, no dot segment, no empty segment.
const PLAIN =
  /^(?!.*(?:\/\/|%2e|%2f|%5c|%25|%[01]|%7f))(?![^?]*\/\.)\/[\w\-.~!$&'()*+,;=:@%/?]*$/i;

function nameOf(parameter: string): string {
  const at = parameter.indexOf("=");
  return at < 0 ? parameter : parameter.slice(0, at);
}
