import { signInHref, type SignInProblem } from "#lib/urls/sign-in-href.ts";
import { callbackPath } from "./callback-path.ts";

/**
 * Where a redirect of next-auth leads, as a path of this site whatever host it
 * names, because visitors may come by several. Ways to the sign-in page go to
 * the one in the language of the page that is to follow.
 */
export function authLocation(location: string): string {
  const { pathname, search, searchParams } = new URL(location, anyHost);
  if (pathname === "/api/auth/signin" && searchParams.has("csrf")) {
    return "/api/auth/signin?error=Expired";
  }
  if (pathname.startsWith("/api/auth/")) return `${pathname}${search}`;
  if (pathname !== "/sign-in") return callbackPath(`${pathname}${search}`);
  const next = callbackPath(pathOf(searchParams.get("callbackUrl")));
  const locale = /^\/en(\/|$)/.test(next) ? "en" : "ja";
  const error = searchParams.get("error");
  return signInHref(locale, {
    next,
    problem: error === null ? undefined : (problems[error] ?? "failed"),
    prepared: true,
  });
}

const anyHost = "http://any-host.invalid";

const problems: Record<string, SignInProblem> = {
  CredentialsSignin: "wrong",
  Expired: "expired",
  OAuthAccountNotLinked: "notLinked",
  AccessDenied: "notInvited",
  OAuthSignin: "site",
  OAuthCallback: "site",
  Callback: "site",
};

function pathOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address, anyHost)) return null;
  const { pathname, search, hash } = new URL(address, anyHost);
  return `${pathname}${search}${hash}`;
}
