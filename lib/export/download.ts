import { createHash } from "node:crypto";

/** A file to download, and what it is called. */
interface Download {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  fileName: string;
}

/**
 * The answer that hands out a public file: 304 where the browser has these
 * very bytes. It may be kept for a second only, since a withdrawn run has to
 * be gone from every cache within two.
 */
export function download(request: Request, file: Download): Response {
  const hash = createHash("sha256").update(file.body).digest("base64url");
  const etag = `"${hash.slice(0, 27)}"`;
  const headers = {
    etag,
    "cache-control": "public, max-age=1, must-revalidate",
    "content-type": file.type,
    "content-disposition": `attachment; filename="${file.fileName}"`,
    "x-content-type-options": "nosniff",
  };
  const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  return known.some((each) => each.replace(/^W\//, "") === etag)
    ? new Response(null, { status: 304, headers })
    : new Response(file.body, { headers });
}

/** `kurabe-swallow-2024-12-20261124.csv`: the board, and the day in Japan when its newest run was published. */
export function fileName(
  benchmarkId: string,
  updated: string | null,
  ending: string,
): string {
  const day =
    updated === null ? "empty" : dayInJapan(updated).replaceAll("-", "");
  return `kurabe-${benchmarkId}-${day}.${ending}`;
}

/** The day in Japan (YYYY-MM-DD) of an ISO instant. */
export function dayInJapan(instant: string): string {
  return new Date(Date.parse(instant) + 9 * 3_600_000)
    .toISOString()
    .slice(0, 10);
}
