import { createHash } from "node:crypto";

/**
 * The Content-Security-Policy of a page of ours: scripts and styles from this site, and those that stand in the page
 * itself, each by its hash. Nothing else runs, whatever a model's answer or a name may hold.
 * Its forms stay here: a sign-in with another site's account goes there by a page of ours (lib/auth/away-page.ts).
 */
export function pagePolicy(html: string): string {
  const scripts = hashesOf(html, SCRIPT);
  const styles = hashesOf(html, STYLE);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    // Widths and places that the data decides are written on the elements.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Of everything that is no page: should a browser ever take it for one, it can do nothing. */
export const filePolicy = "default-src 'none'; frame-ancestors 'none'";

function hashesOf(html: string, elements: RegExp): string[] {
  const hashes = [...html.matchAll(elements)].map(
    ([, text = ""]) =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [...new Set(hashes)];
}

// Without a source, and not of a type that is data.
const SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/)[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
