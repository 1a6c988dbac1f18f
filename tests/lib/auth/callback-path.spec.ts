import { expect, test } from "@playwright/test";
import { callbackPath } from "#lib/auth/callback-path.ts";

const kept = [
  "/",
  "/en",
  "/account",
  "/en/admin/runs?benchmark=neo-1.0&status=ready",
  "/?models=a,b#scatter",
  "/models/日本",
];

for (const path of kept) {
  test(`${path} is a page of this site`, () => {
    expect(callbackPath(path)).toBe(new URL(path, "http://x").href.slice(8));
  });
}

const refused = [
  undefined,
  null,
  ["/account"],
  { toString: () => "/account" },
  "",
  "account",
  "https://evil.example/",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "/en/..//evil.example",
  "/%2e//evil.example",
  "javascript:alert(1)",
  "/api/auth/signout",
  "/_next/static/x",
  "/sign-in",
  "/en/sign-in?callbackUrl=/x",
  `/${"x".repeat(2000)}`,
];

for (const [at, asked] of refused.entries()) {
  test(`refused ${at}: ${JSON.stringify(asked)?.slice(0, 40)}`, () => {
    expect(callbackPath(asked)).toBe("/account");
    expect(callbackPath(asked, "/en/account")).toBe("/en/account");
  });
}
