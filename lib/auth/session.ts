import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { deleteOtherSessions } from "#lib/db/delete-other-sessions.ts";
import { deleteSession } from "#lib/db/delete-session.ts";
import { getUserOfSession } from "#lib/db/get-user-of-session.ts";
import { listSessions } from "#lib/db/list-sessions.ts";
import { saveSession } from "#lib/db/save-session.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { SignedInUser, UserSession } from "#lib/schema/user.ts";
import { localeOfPath } from "#lib/urls/locale-path.ts";
import { callbackCookie, isSecure, sessionCookie } from "./auth-cookies.ts";
import {
  hashSessionToken,
  newSessionToken,
  sessionSeconds,
} from "./session-token.ts";

/** Who sends this request, with their role as the database has it now; null for a visitor. */
export const currentUser = cache(async (): Promise<SignedInUser | null> => {
  const hash = await currentHash();
  return hash === null ? null : getUserOfSession(hash);
});

/** Who sends this request; a visitor goes to the sign-in page at the given address. */
export async function requireUser(signIn: string): Promise<SignedInUser> {
  return (await currentUser()) ?? redirect(signIn);
}

/** The admin who sends this request; for everybody else the page does not exist. */
export async function requireAdmin(): Promise<SignedInUser> {
  const user = await currentUser();
  return user?.role === "admin" ? user : notFound();
}

/** Begins a session in place of the one that the browser has, and returns its secret for the cookie. */
export async function beginSession(
  userId: string | undefined,
): Promise<string> {
  if (userId === undefined) throw new Error("A session needs its user.");
  const token = newSessionToken();
  await saveSession({
    tokenHash: hashSessionToken(token),
    userId,
    expires: new Date(Date.now() + sessionSeconds * 1000),
    replaces: await currentHash(),
  });
  return token;
}

/** Signs a user in on this browser, from a server action. */
export async function signInHere(userId: string): Promise<void> {
  await setCookie(await beginSession(userId), sessionSeconds);
}

/** Signs this browser out. */
export async function endSession(): Promise<void> {
  const hash = await currentHash();
  if (hash !== null) await deleteSession(hash);
  await setCookie("", 0);
}

async function setCookie(value: string, maxAge: number): Promise<void> {
  (await cookies()).set(sessionCookie(), value, {
    maxAge,
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
  });
}

/** Signs a user out everywhere but here. */
export async function endOtherSessions(user: SignedInUser): Promise<void> {
  await deleteOtherSessions(user.id, (await currentHash()) ?? "");
}

/** Where a user is signed in, this browser first. */
export async function sessionsOf(user: SignedInUser): Promise<UserSession[]> {
  return listSessions(user.id, (await currentHash()) ?? "");
}

/** The language of the page that a sign-in under way goes back to, and so of the one that it began on. */
export async function languageOfSignIn(): Promise<Locale> {
  const url = (await cookies()).get(callbackCookie())?.value ?? "";
  return localeOfPath(url.replace(/^https?:\/\/[^/]*/, ""));
}

/** What the database knows of this browser's session; null where it has none. */
export async function currentHash(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie())?.value;
  return token ? hashSessionToken(token) : null;
}
