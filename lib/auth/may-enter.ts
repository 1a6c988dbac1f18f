import { getSiteUser, isSuspended } from "#lib/db/site-users.ts";
import { maySignUpBy } from "./may-sign-up.ts";
import { currentUser } from "./session.ts";

/**
 * Whether next-auth may sign somebody in. Passwords were checked before. Whoever
 * another site brings needs an account, an open door, or to be signed in
 * already: then the site is linked to their account.
 */
export async function mayEnter(
  account: { provider: string; providerAccountId: string } | null,
): Promise<boolean> {
  if (account === null || account.provider === "credentials") return true;
  const { provider, providerAccountId } = account;
  const known = await getSiteUser({ provider, providerAccountId });
  if (known) return !(await isSuspended(known.id));
  if (await currentUser()) return true;
  return maySignUpBy(provider === "oidc" ? "issuer" : "site");
}
