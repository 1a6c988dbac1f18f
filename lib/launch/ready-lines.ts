import { demoSignIn } from "#lib/auth/demo-account.ts";

/** What `npm start` says when it serves. */
export async function readyLines(url: string): Promise<string[]> {
  const demo = await demoSignIn();
  return [
    `Kurabe is ready: ${url}`,
    ...(demo
      ? [
          `Demo sign-in: ${url}/sign-in  e-mail ${demo.email}  password ${demo.password}`,
        ]
      : []),
  ];
}
