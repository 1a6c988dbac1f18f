import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { deleteSession } from "#lib/db/delete-session.ts";
import { getUserOfSession } from "#lib/db/get-user-of-session.ts";
import { saveSession } from "#lib/db/save-session.ts";
import {
  createSiteUser,
  getSiteUser,
  linkSiteAccount,
  type SiteUser,
} from "#lib/db/site-users.ts";
import { emailSchema } from "#lib/schema/email.ts";
import { currentHash, languageOfSignIn } from "./session.ts";
import { hashSessionToken, sessionSeconds } from "./session-token.ts";

/** What next-auth asks of the database when other sites sign people in. Sessions are kept as hashes. */
export const adapter: Adapter = {
  createUser: async (profile: Omit<AdapterUser, "id">) => {
    const given: { name?: unknown; isVerified?: unknown } = profile;
    const email = emailSchema.safeParse(profile.email);
    const name = typeof given.name === "string" ? given.name.trim() : "";
    return forNextAuth(
      await createSiteUser({
        email: email.success ? email.data : null,
        name: name.slice(0, 80) || null,
        isVerified: email.success && given.isVerified === true,
        language: await languageOfSignIn(),
      }),
    );
  },
  getUser: async (id) => orNull(await getSiteUser({ id })),
  getUserByEmail: async (email) => orNull(await getSiteUser({ email })),
  getUserByAccount: async ({ provider, providerAccountId }) =>
    orNull(await getSiteUser({ provider, providerAccountId })),
  linkAccount: async (account: AdapterAccount) => {
    const { userId, type, provider, providerAccountId } = account;
    // Their tokens are not kept: nothing here speaks for people elsewhere.
    await linkSiteAccount({ userId, type, provider, providerAccountId });
  },
  createSession: async ({ sessionToken, userId, expires }) => {
    await saveSession({
      tokenHash: hashSessionToken(sessionToken),
      userId,
      expires,
      replaces: await currentHash(),
    });
    return { sessionToken, userId, expires };
  },
  getSessionAndUser: async (sessionToken) => {
    const user = await getUserOfSession(hashSessionToken(sessionToken));
    if (!user) return null;
    // Only for linking a site while signed in: the cookie is set anew, no longer than a new session's.
    const expires = new Date(Date.now() + sessionSeconds * 1000);
    return {
      session: { sessionToken, userId: user.id, expires },
      user: forNextAuth(user),
    };
  },
  deleteSession: (token) => deleteSession(hashSessionToken(token)),
};

// next-auth's type has an e-mail for everybody; it does nothing with it here.
const forNextAuth = ({ id, name, email }: SiteUser): AdapterUser => ({
  id,
  name,
  email: email ?? "",
  emailVerified: null,
});

const orNull = (user: SiteUser | null) => user && forNextAuth(user);
