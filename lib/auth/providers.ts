import CredentialsProvider from "next-auth/providers/credentials";
import GitHubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import type { OAuthConfig, Provider } from "next-auth/providers/index";
import { settings } from "#lib/env.ts";
import type { SignInSite } from "#lib/schema/sign-in-site.ts";
import { signInSites } from "./sign-in-sites.ts";

/**
 * Every way in that goes through next-auth, as it is configured.
 * @param authorize says whose e-mail and password a form holds
 */
export function providers(
  authorize: (given: unknown) => Promise<{ id: string } | null>,
): Provider[] {
  return [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      authorize,
    }),
    ...signInSites().map(({ id }) => makers[id]()),
  ];
}

const makers: Record<SignInSite["id"], () => Provider> = {
  github: () => {
    const { KURABE_GITHUB_ID = "", KURABE_GITHUB_SECRET = "" } = settings();
    return GitHubProvider({
      clientId: KURABE_GITHUB_ID,
      clientSecret: KURABE_GITHUB_SECRET,
    });
  },
  google: () => {
    const { KURABE_GOOGLE_ID = "", KURABE_GOOGLE_SECRET = "" } = settings();
    return GoogleProvider({
      clientId: KURABE_GOOGLE_ID,
      clientSecret: KURABE_GOOGLE_SECRET,
    });
  },
  oidc,
};

/** What an OpenID Connect issuer says about somebody, as far as it is used here. */
interface Claims {
  sub: string;
  name?: string;
  preferred_username?: string;
  email?: string;
  email_verified?: boolean;
}

/** Any OpenID Connect issuer, found by its discovery document; with PKCE, state and nonce. */
function oidc(): OAuthConfig<Claims> {
  const given = settings();
  const secret = given.KURABE_OIDC_SECRET;
  return {
    id: "oidc",
    name: given.KURABE_OIDC_NAME,
    type: "oauth",
    wellKnown: `${given.KURABE_OIDC_ISSUER}/.well-known/openid-configuration`,
    clientId: given.KURABE_OIDC_ID,
    clientSecret: secret,
    client: {
      token_endpoint_auth_method:
        secret === undefined ? "none" : "client_secret_basic",
    },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email profile" } },
    // The ID token is verified and names the same person; e-mail and name often stand only here.
    userinfo: {
      request: ({ client, tokens }) =>
        // next-auth's type is wider than what it hands over: the TokenSet, by which the client compares the two names.
        client.userinfo<Claims>(
          tokens as Parameters<typeof client.userinfo>[0],
        ),
    },
    profile: (claims) => ({
      id: claims.sub,
      name: claims.name ?? claims.preferred_username ?? null,
      email: claims.email ?? null,
      isVerified: claims.email_verified === true,
    }),
  };
}
