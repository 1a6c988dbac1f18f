import { isSecure } from "./auth-cookies.ts";

/** The cookie that carries a link's secret to the one page that shows it: for a minute, to this browser alone. */
export const flashLinkCookie = "kurabe-link";

/** The cookie after a link was made, or taken back (null). */
export function flashLink(runId: string, secret: string | null) {
  return {
    name: flashLinkCookie,
    value: secret === null ? "" : `${runId}.${secret}`,
    options: {
      httpOnly: true,
      sameSite: "strict",
      secure: isSecure(),
      path: "/",
      maxAge: secret === null ? 0 : 60,
    },
  } as const;
}

/** The secret in the cookie, if it is this run's. */
export function readFlashLink(
  cookie: string | undefined,
  runId: string,
): string | null {
  const [of, secret] = (cookie ?? "").split(".");
  return of === runId && secret && /^[\w-]{43}$/.test(secret) ? secret : null;
}
