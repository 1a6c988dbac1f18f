import type { Locale } from "../i18n/locales.ts";
import { localePath } from "./locale-path.ts";

/** Why a sign-in did not work. */
export const signInProblems = [
  "wrong",
  "expired",
  "failed",
  "limited",
  "notLinked",
  "notInvited",
  "site",
] as const;
export type SignInProblem = (typeof signInProblems)[number];

interface SignInState {
  /** The path to go to afterwards. */
  next?: string | undefined;
  problem?: SignInProblem | undefined;
  /** The browser has been sent the form's cookie: it lacks it only where it takes none. */
  prepared?: boolean;
}

/** The address of the sign-in page. */
export function signInHref(locale: Locale, state: SignInState = {}): string {
  const query = new URLSearchParams();
  if (state.next !== undefined) query.set("callbackUrl", state.next);
  if (state.problem !== undefined) query.set("error", state.problem);
  if (state.prepared) query.set("cookie", "sent");
  const path = localePath(locale, "/sign-in");
  const text = query.toString().replaceAll("%2F", "/");
  return text === "" ? path : `${path}?${text}`;
}
