import { settings } from "#lib/env.ts";
import type { SignInSite } from "#lib/schema/sign-in-site.ts";

/** The other sites that sign people in here, as they are configured. */
export function signInSites(): SignInSite[] {
  const given = settings();
  const sites: [SignInSite, boolean][] = [
    [
      { id: "oidc", name: given.KURABE_OIDC_NAME },
      has(given.KURABE_OIDC_ISSUER, given.KURABE_OIDC_ID),
    ],
    [
      { id: "github", name: "GitHub" },
      has(given.KURABE_GITHUB_ID, given.KURABE_GITHUB_SECRET),
    ],
    [
      { id: "google", name: "Google" },
      has(given.KURABE_GOOGLE_ID, given.KURABE_GOOGLE_SECRET),
    ],
  ];
  return sites.filter(([, isConfigured]) => isConfigured).map(([site]) => site);
}

const has = (...values: (string | undefined)[]) =>
  values.every((value) => value !== undefined);
