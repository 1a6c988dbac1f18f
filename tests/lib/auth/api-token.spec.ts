import { expect, test } from "@playwright/test";
import { hashApiToken, isApiToken, newApiToken } from "#lib/auth/api-token.ts";

test("a new token says what it is and carries its checksum", () => {
  const token = newApiToken();
  expect(token).toMatch(/^kurabe_[\w-]{43}[0-9A-Za-z]{6}$/);
  expect(isApiToken(token)).toBe(true);
  expect(newApiToken()).not.toBe(token);
  expect(hashApiToken(token)).toMatch(/^[0-9a-f]{64}$/);
});

test("any one mistyped character is noticed", () => {
  const token = newApiToken();
  for (let at = 0; at < token.length; at++) {
    const other = token[at] === "x" ? "y" : "x";
    const wrong = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
    expect(isApiToken(wrong), `place ${at}`).toBe(false);
  }
});

test("what has another form is no token", () => {
  const token = newApiToken();
  for (const text of ["", "kurabe_", ` ${token}`, `${token}\n`, `${token}x`]) {
    expect(isApiToken(text), JSON.stringify(text)).toBe(false);
  }
});
