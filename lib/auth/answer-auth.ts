import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { publicUrl, siteUrl } from "#lib/env.ts";
import { sessionCookie } from "./auth-cookies.ts";
import { authLocation } from "./auth-location.ts";
import { authOptions } from "./auth-options.ts";
import { awayPage } from "./away-page.ts";
import { checkCredentials } from "./check-credentials.ts";
import { isSameSiteRequest } from "./is-same-site-request.ts";
import { signInSites } from "./sign-in-sites.ts";
import { takeSignInTry, tooMany } from "./sign-in-try.ts";

export interface AuthContext {
  params: Promise<{ nextauth: string[] }>;
}

/** next-auth's answer to a request under /api/auth, within what this site uses of it; its redirects stay on this site. */
export async function answerAuth(
  request: NextRequest,
  context: AuthContext,
): Promise<Response> {
  const { nextauth } = await context.params;
  const refused = refusal(request, nextauth);
  if (refused !== null) return new Response(null, { status: refused });
  const [action, way] = nextauth;
  const isTry = action === "callback" && way === "credentials";
  const limit = isTry ? await takeSignInTry(request) : null;
  if (limit && !limit.ok) return tooMany(request, limit.resetSeconds);
  const { check, rethrow } = checkThatFailsLoudly();
  const options = authOptions(check);
  const response: Response = await NextAuth(request, context, options);
  rethrow();
  if (limit && hasSession(response)) await limit.giveBack();
  const location = response.headers.get("location");
  const isAway = action === "signin" && request.method === "POST";
  response.headers.set("cache-control", "private, no-store");
  if (location === null) return response;
  if (isAway && isElsewhere(location)) {
    return awayPage(response, location, pathOfReferrer(request));
  }
  response.headers.set("location", authLocation(location));
  return response;
}

/** next-auth would tell the visitor what a broken database said, and nobody else. */
function checkThatFailsLoudly() {
  const failures: unknown[] = [];
  return {
    check: (given: unknown) =>
      checkCredentials(given).catch((error: unknown) => {
        failures.push(error);
        return null;
      }),
    rethrow: () => {
      if (failures.length > 0) throw failures[0];
    },
  };
}

/** Where another site is to sign somebody in: the one way that leaves this site, to the address that its own discovery document names. */
function isElsewhere(location: string): boolean {
  return new URL(location, siteUrl()).origin !== new URL(siteUrl()).origin;
}

const pathOfReferrer = ({ headers }: NextRequest): string => {
  const referrer = headers.get("referer") ?? "";
  return URL.canParse(referrer) ? new URL(referrer).pathname : "/";
};

const hasSession = (response: Response) =>
  response.headers
    .getSetCookie()
    .some((cookie) => cookie.startsWith(`${sessionCookie()}=`));

/** What this site uses of next-auth. */
function isUsed(method: string, [action, way, ...more]: string[]): boolean {
  if (more.length > 0) return false;
  const isSite = signInSites().some(({ id }) => id === way);
  switch (`${method} ${action}`) {
    case "GET csrf":
    case "GET signin":
    case "GET signout":
    case "GET error":
    case "POST signout":
      return way === undefined;
    case "GET callback":
    case "POST signin":
      return isSite;
    case "POST callback":
      return way === "credentials";
    default:
      return false;
  }
}

const form = "application/x-www-form-urlencoded";
const longestForm = 16_384;

/** The status that refuses a request, or null. next-auth would read a body of any length, and JSON as well. */
function refusal(request: NextRequest, path: string[]): number | null {
  const { headers, method } = request;
  if (!isUsed(method, path)) return 404;
  const asked = request.nextUrl.searchParams.get("callbackUrl");
  if (asked !== null && !asked.startsWith("/")) return 400;
  if (method === "GET") return null;
  if (!isSameSiteRequest(headers, publicUrl())) return 403;
  if (!headers.get("content-type")?.startsWith(form)) return 415;
  const length = headers.get("content-length");
  if (length === null) return 411;
  return Number(length) > longestForm ? 413 : null;
}
