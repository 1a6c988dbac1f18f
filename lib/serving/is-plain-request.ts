/** What of a request decides whether it can be answered with the public page. */
export interface Asked {
  method?: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Whether a request wants the page itself. Next's own ones (a navigation's data, a prefetch, a server action) and those
 * that bring a right of their own are not: Next answers them, and nothing of theirs is kept.
 */
export function isPlainRequest({ method, headers }: Asked): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  for (const name in headers) if (SPECIAL.test(name)) return false;
  return true;
}

const SPECIAL =
  /^(?:authorization|proxy-authorization|rsc|purpose|range|upgrade|content-length|transfer-encoding|next-.*|x-next.*|x-middleware-.*)$/;
