import { createHash } from "node:crypto";
import { filePolicy, pagePolicy } from "./content-policy.ts";
import type { Rendered } from "./rendered.ts";
import { loaderTag } from "./scripts-after-paint.ts";

/** A page to be read at once, and what React needs to know of it once it runs. */
export interface LightPage {
  page: Rendered;
  data: Rendered;
  /** Of the data: what the page asks for it by. */
  hash: string;
}

/**
 * Makes a page lighter for who reads it: its styles stand in it, so that nothing has to be fetched before its first
 * paint, and React's data (`__next_f`: all that the page shows, once more) is fetched when it has been read.
 * @param rendered a page whose scripts wait for somebody (`scripts-after-paint.ts`)
 * @param readStyle a style sheet of the build
 * @returns null for everything else
 */
export async function lightPage(
  rendered: Rendered,
  readStyle: (href: string) => Promise<string>,
): Promise<LightPage | null> {
  const html = `${rendered.body}`;
  const tag = loaderTag(true);
  if (!html.includes(tag)) return null;
  const split = apart(html);
  if (split === null) return null;
  const { rest, data } = split;
  const hash = createHash("sha256").update(data).digest("base64url");
  const styles = new Map<string, string>();
  for (const [, href = ""] of rest.matchAll(STYLE))
    styles.set(href, await readStyle(href));
  const light = rest
    .replace(STYLE, (link, href: string) => inlined(link, styles.get(href)))
    .replace(tag, () => `${tag.slice(0, -1)} data-more="${hash}">`);
  const withHeaders = (type: string, policy: string) => [
    ...rendered.headers.filter(([name]) => !REPLACED.has(name)),
    ["content-type", type] as const,
    ["content-security-policy", policy] as const,
  ];
  return {
    hash,
    page: {
      ...rendered,
      headers: withHeaders("text/html; charset=utf-8", pagePolicy(light)),
      body: Buffer.from(light),
    },
    data: {
      ...rendered,
      headers: withHeaders("application/json", filePolicy),
      body: Buffer.from(data),
    },
  };
}

/** The page that an address asks for the data of, and its hash; null for every other address. */
export function askedData(url: string): { page: string; hash: string } | null {
  const [, page, hash] = /^(.*)[?&]_data=([\w-]{43})$/.exec(url) ?? [];
  return page !== undefined && hash !== undefined ? { page, hash } : null;
}

/** A page without what React's scripts push, and that as one JSON array; null where a page has none, or says it in another way. */
function apart(html: string): { rest: string; data: string } | null {
  const rows = [...html.matchAll(DATA)].map(([, row = ""]) => row);
  const rest = html.replace(DATA, "");
  if (rows.length === 0 || rest.includes("__next_f.push")) return null;
  try {
    const data = JSON.stringify(rows.map((row): unknown => JSON.parse(row)));
    return { rest, data };
  } catch {
    return null;
  }
}

/**
 * The styles themselves; their link stays for React, which would fetch them otherwise, and a browser does not follow it.
 * Addresses in a style sheet begin at the sheet.
 */
function inlined(link: string, css: string | undefined): string {
  if (css === undefined || css.includes("</style")) return link;
  const here = css.replaceAll("url(../", "url(/_next/static/");
  return `<style>${here}</style>${link.replace("/>", ' disabled=""/>')}`;
}

// As Next writes them: JSON whose angle brackets are escaped.
const DATA =
  /<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((\[.*?\])\)<\/script>/gs;
const STYLE =
  /<link rel="stylesheet" href="(\/_next\/static\/chunks\/[\w.~-]+\.css)" data-precedence="next"\/>/g;
// `link` would have the styles fetched all the same.
const REPLACED = new Set(["content-type", "content-security-policy", "link"]);
