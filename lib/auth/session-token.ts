import { createHash, randomBytes } from "node:crypto";

/** How long a sign-in lasts, in seconds: 14 days, however often it is used. */
export const sessionSeconds = 14 * 24 * 60 * 60;

/** A new session's secret, 256 bits: the value of its cookie. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database knows of a session's secret. */
export function hashSessionToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
