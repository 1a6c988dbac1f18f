import { createHash, randomBytes } from "node:crypto";
import { saveLink } from "#lib/db/one-time-links.ts";
import type { OneTimeLink } from "#lib/schema/one-time-link.ts";

/** Makes a one-time link. @returns its path on this site; the database keeps a hash of its secret */
export async function makeLink(link: OneTimeLink): Promise<string> {
  const secret = newLinkSecret();
  await saveLink(link, hashLinkSecret(secret));
  return `/link/${secret}`;
}

/** What the database knows of a link's secret. */
export function hashLinkSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** A link's secret: 256 bits. */
export function newLinkSecret(): string {
  return randomBytes(32).toString("base64url");
}
