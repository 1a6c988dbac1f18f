import { cookies } from "next/headers";
import { settings } from "#lib/env.ts";
import { csrfCookie, csrfTokenOf } from "./auth-cookies.ts";

/** The anti-forgery token for the sign-in form; null where the browser has no valid cookie for it yet. */
export async function signInFormToken(): Promise<string | null> {
  const cookie = (await cookies()).get(csrfCookie())?.value;
  return csrfTokenOf(cookie, settings().NEXTAUTH_SECRET ?? "");
}

/** Where next-auth gives the browser that cookie, and sends it on to the sign-in page. */
export function prepareSignInHref(next: string): string {
  return `/api/auth/signin?callbackUrl=${encodeURIComponent(next)}`;
}
