/**
 * Where to go after signing in: the path, query and fragment of this site that
 * a request asks for, or the fallback where it names another site, the sign-in
 * itself or nonsense.
 */
export function callbackPath(asked: unknown, fallback = "/account"): string {
  if (typeof asked !== "string" || asked.length > 2000) return fallback;
  if (!asked.startsWith("/") || !URL.canParse(asked, here)) return fallback;
  const { origin, pathname, search, hash } = new URL(asked, here);
  // A path of two slashes would name another host when it stands alone.
  const isOurs = origin === here && !pathname.startsWith("//");
  if (!isOurs || notPages.test(pathname)) return fallback;
  return `${pathname}${search}${hash}`;
}

const here = "http://this-site.invalid";
const notPages = /^\/(api|_next)(\/|$)|^(\/en|\/ja)?\/sign-in(\/|$)/;
