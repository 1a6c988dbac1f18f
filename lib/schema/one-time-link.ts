import { z } from "zod";
import { emailSchema } from "./email.ts";

/** What a one-time link is for. */
export type OneTimeLink =
  /** Its user sets a password; the operator made it. */
  | { kind: "password"; userId: string }
  /** Whoever reads the mail of this address signs in. */
  | { kind: "mail"; email: string }
  /** The first administrator makes their account. */
  | { kind: "first-admin" };

/** How long each holds, in seconds. */
export const linkSeconds: Record<OneTimeLink["kind"], number> = {
  password: 3 * 24 * 3600,
  mail: 1800,
  "first-admin": 24 * 3600,
};

/** How a link's purpose is kept: `password:<user>`, `mail:<address>`, `first-admin:`. */
export function writeLink(link: OneTimeLink): string {
  switch (link.kind) {
    case "password":
      return `password:${link.userId}`;
    case "mail":
      return `mail:${link.email}`;
    case "first-admin":
      return "first-admin:";
    default:
      return link satisfies never;
  }
}

/** The purpose as it was kept; null where it is none. */
export function readLink(identifier: string): OneTimeLink | null {
  const at = identifier.indexOf(":");
  const [kind, subject] = [identifier.slice(0, at), identifier.slice(at + 1)];
  if (kind === "password") return { kind, userId: subject };
  if (kind === "first-admin") return { kind };
  const email = emailSchema.safeParse(subject);
  return kind === "mail" && email.success ? { kind, email: email.data } : null;
}

/** A link's secret, as it stands in its address. */
export const linkSecretSchema = z.string().regex(/^[\w-]{43}$/);
