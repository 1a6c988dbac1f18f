/**
 * Whether a request that changes something comes from a page of this site. What
 * sends neither header is no browser of today, and brings no visitor's cookies.
 */
export function isSameSiteRequest(
  headers: { get(name: string): string | null },
  siteUrl: string,
): boolean {
  const fetchSite = headers.get("sec-fetch-site");
  if (fetchSite !== null && fetchSite !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  const isSites = new URL(siteUrl).host === host;
  return isSites || headers.get("host") === host;
}
