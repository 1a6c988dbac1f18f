import { expect, test } from "@playwright/test";
import { authLocation } from "#lib/auth/auth-location.ts";

const at = "http://localhost:3000";
const rows = [
  [`${at}/account`, "/account"],
  [`${at}/en/admin/runs?status=ready`, "/en/admin/runs?status=ready"],
  ["https://evil.example/account", "/account"],
  [`${at}//evil.example`, "/account"],
  [
    `${at}/api/auth/error?error=CredentialsSignin&provider=credentials`,
    "/api/auth/error?error=CredentialsSignin&provider=credentials",
  ],
  [`${at}/api/auth/signin?csrf=true`, "/api/auth/signin?error=Expired"],
  [
    `/sign-in?callbackUrl=${encodeURIComponent(`${at}/en/account`)}&error=CredentialsSignin`,
    "/en/sign-in?callbackUrl=/en/account&error=wrong&cookie=sent",
  ],
  [
    `/sign-in?callbackUrl=${encodeURIComponent(`${at}/admin/runs`)}`,
    "/sign-in?callbackUrl=/admin/runs&cookie=sent",
  ],
  [
    "/sign-in?error=AccessDenied",
    "/sign-in?callbackUrl=/account&error=notInvited&cookie=sent",
  ],
  [
    "/sign-in?error=Configuration",
    "/sign-in?callbackUrl=/account&error=failed&cookie=sent",
  ],
  [
    "/sign-in?error=Expired&callbackUrl=https%3A%2F%2Fevil.example%2F%2Fx",
    "/sign-in?callbackUrl=/account&error=expired&cookie=sent",
  ],
] as const;

for (const [from, to] of rows) {
  test(`${from} leads to ${to}`, () => {
    expect(authLocation(from)).toBe(to);
  });
}
