import { createHash, timingSafeEqual } from "node:crypto";
import { publicUrl } from "#lib/env.ts";

/** Whether visitors come over HTTPS: cookies are then marked Secure. */
export function isSecure(): boolean {
  return publicUrl().startsWith("https:");
}

/** The name that next-auth gives the session's cookie. */
export function sessionCookie(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
}

/** The name that next-auth gives the cookie of the page to go to after signing in. */
export function callbackCookie(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.callback-url`;
}

/** The name that next-auth gives the cookie of the anti-forgery token. */
export function csrfCookie(): string {
  return `${isSecure() ? "__Host-" : ""}next-auth.csrf-token`;
}

/** The anti-forgery token for a form, from next-auth's cookie `token|hash`; null where it is not signed with the secret. */
export function csrfTokenOf(
  cookie: string | undefined,
  secret: string,
): string | null {
  const [token = "", hash = ""] = (cookie ?? "").split("|", 2);
  const expected = createHash("sha256").update(`${token}${secret}`).digest();
  const given = Buffer.from(hash, "hex");
  const holds =
    given.length === expected.length && timingSafeEqual(given, expected);
  return holds ? token : null;
}
