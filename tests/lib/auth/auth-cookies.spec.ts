import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { csrfTokenOf } from "#lib/auth/auth-cookies.ts";

const secret = "s".repeat(32);
const signed = (token: string) =>
  `${token}|${createHash("sha256").update(`${token}${secret}`).digest("hex")}`;

test("a token signed with the secret is taken from its cookie", () => {
  expect(csrfTokenOf(signed("abc"), secret)).toBe("abc");
});

test("any other cookie has no token", () => {
  const forged = [
    undefined,
    "",
    "abc",
    "abc|",
    "abc|00",
    signed("abc").slice(0, -1),
    `x${signed("abc")}`,
  ];
  for (const cookie of forged) expect(csrfTokenOf(cookie, secret)).toBeNull();
  expect(csrfTokenOf(signed("abc"), "t".repeat(32))).toBeNull();
});
