import { hasAdmin } from "#lib/db/has-admin.ts";
import { makeLink } from "./make-link.ts";

/** The path of the one-time link by which the first administrator makes their account; null once there is one. */
export async function firstAdminLink(): Promise<string | null> {
  return (await hasAdmin()) ? null : makeLink({ kind: "first-admin" });
}
