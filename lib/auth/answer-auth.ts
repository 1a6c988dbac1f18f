import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { publicUrl } from "#lib/env.ts";
import { authLocation } from "./auth-location.ts";
import { authOptions } from "./auth-options.ts";
import { checkCredentials } from "./check-credentials.ts";
import { isSameSiteRequest } from "./is-same-site-request.ts";

export interface AuthContext {
  params: Promise<{ nextauth: string[] }>;
}

/** next-auth's answer to a request under /api/auth, within what this site uses of it; its redirects stay on this site. */
export async function answerAuth(
  request: NextRequest,
  context: AuthContext,
): Promise<Response> {
  const { nextauth } = await context.params;
  const refused = refusal(request, nextauth[0] ?? "");
  if (refused !== null) return new Response(null, { status: refused });
  const { check, rethrow } = checkThatFailsLoudly();
  const options = authOptions(check);
  const response: Response = await NextAuth(request, context, options);
  rethrow();
  const location = response.headers.get("location");
  if (location !== null) {
    response.headers.set("location", authLocation(location));
  }
  response.headers.set("cache-control", "private, no-store");
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

const used: Record<string, string[]> = {
  GET: ["csrf", "signin", "signout", "error"],
  POST: ["callback", "signout"],
};

const form = "application/x-www-form-urlencoded";
const longestForm = 16_384;

/** The status that refuses a request, or null. next-auth would read a body of any length, and JSON as well. */
function refusal(request: NextRequest, action: string): number | null {
  const { headers, method } = request;
  if (!used[method]?.includes(action)) return 404;
  const asked = request.nextUrl.searchParams.get("callbackUrl");
  if (asked !== null && !asked.startsWith("/")) return 400;
  if (method === "GET") return null;
  if (!isSameSiteRequest(headers, publicUrl())) return 403;
  if (!headers.get("content-type")?.startsWith(form)) return 415;
  const length = headers.get("content-length");
  if (length === null) return 411;
  return Number(length) > longestForm ? 413 : null;
}
