import type { NextRequest } from "next/server";
import {
  giveBackRateLimit,
  takeRateLimits,
  type RateLimitName,
} from "#lib/db/rate-limit.ts";
import { emailSchema } from "#lib/schema/email.ts";
import { addressHeader } from "#lib/serving/client-address.ts";
import { localeOfPath } from "#lib/urls/locale-path.ts";
import { signInHref } from "#lib/urls/sign-in-href.ts";

/** One try of a password, counted before it is looked at; a right one is to be given back. */
export async function takeSignInTry(request: NextRequest): Promise<{
  ok: boolean;
  resetSeconds: number;
  giveBack: () => Promise<void>;
}> {
  const address = request.headers.get(addressHeader) ?? "unknown";
  const form = await request.clone().formData();
  const email = emailSchema.safeParse(form.get("email")).data ?? "";
  const tries: [RateLimitName, string][] = [
    ["sign-in-address", address],
    ["sign-in", `${address} ${email}`],
    ["sign-in-account", email],
  ];
  const taken = await takeRateLimits(tries);
  const giveBack = async () => {
    for (const [name, who] of tries) await giveBackRateLimit(name, who);
  };
  return { ...taken, giveBack };
}

/** The answer to one try too many: 429 with the time to wait; a browser is shown the sign-in page, which says so. */
export function tooMany(request: NextRequest, seconds: number): Response {
  const headers = new Headers({
    "retry-after": String(seconds),
    "cache-control": "private, no-store",
  });
  if (request.headers.get("sec-fetch-mode") !== "navigate") {
    return new Response("Too many tries.\n", { status: 429, headers });
  }
  const { pathname } = new URL(
    request.headers.get("referer") ?? "/",
    request.url,
  );
  headers.set(
    "location",
    signInHref(localeOfPath(pathname), { problem: "limited" }),
  );
  return new Response(null, { status: 303, headers });
}
