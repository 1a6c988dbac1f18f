import type { AuthOptions } from "next-auth";
import { settings } from "#lib/env.ts";
import { adapter } from "./adapter.ts";
import { isSecure } from "./auth-cookies.ts";
import { callbackPath } from "./callback-path.ts";
import { mayEnter } from "./may-enter.ts";
import { providers } from "./providers.ts";
import { beginSession } from "./session.ts";
import { newSessionToken, sessionSeconds } from "./session-token.ts";

/**
 * How next-auth signs people in here. An adapter makes it keep sessions in the
 * database; for passwords it would still write a signed token into the cookie,
 * so `encode` begins a session and gives the cookie that session's secret.
 * @param authorize says whose e-mail and password a form holds
 */
export function authOptions(
  authorize: (given: unknown) => Promise<{ id: string } | null>,
): AuthOptions {
  return {
    secret: settings().NEXTAUTH_SECRET,
    useSecureCookies: isSecure(),
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/account" },
    session: {
      maxAge: sessionSeconds,
      generateSessionToken: newSessionToken,
    },
    adapter,
    jwt: { encode: ({ token }) => beginSession(token?.sub) },
    callbacks: {
      signIn: ({ account }) => mayEnter(account),
      redirect: ({ url, baseUrl }) => {
        const asked = url.startsWith(`${baseUrl}/`)
          ? url.slice(baseUrl.length)
          : url;
        return `${baseUrl}${callbackPath(asked)}`;
      },
    },
    providers: providers(authorize),
    logger: { warn: () => {} },
  };
}
