/** Whether an If-None-Match header names an ETag, weakly or not (RFC 9110, 13.1.2). */
export function matchesEtag(header: string, etag: string): boolean {
  if (header === etag || header.trim() === "*") return true;
  return header
    .split(",")
    .some((each) => each.trim().replace(/^W\//, "") === etag);
}
