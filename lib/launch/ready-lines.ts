import { demoSignIn } from "#lib/auth/demo-account.ts";
import { firstAdminLink } from "#lib/auth/first-admin.ts";
import { settings } from "#lib/env.ts";

/** What `npm start` says when it serves. */
export async function readyLines(url: string): Promise<string[]> {
  const demo = await demoSignIn();
  const isOwn = settings().KURABE_DEMO === "off";
  const firstAdmin = isOwn ? await firstAdminLink() : null;
  return [
    `Kurabe is ready: ${url}`,
    ...(demo
      ? [
          `Demo sign-in: ${url}/sign-in  e-mail ${demo.email}  password ${demo.password}`,
        ]
      : []),
    ...(firstAdmin === null
      ? []
      : [
          `Become its first administrator (one link, for a day): ${url}${firstAdmin}`,
        ]),
  ];
}
