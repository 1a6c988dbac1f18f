import { expect, test } from "@playwright/test";
import { hashPassword, verifyPassword } from "#lib/auth/password-hash.ts";

test("a password is known again, another is not", async () => {
  const hash = await hashPassword("ひみつ secret");
  expect(await verifyPassword("ひみつ secret", hash)).toBe(true);
  expect(await verifyPassword("ひみつ Secret", hash)).toBe(false);
  expect(await verifyPassword("", hash)).toBe(false);
});

test("the hash is a PHC string with OWASP's parameters and a salt of its own", async () => {
  const [one, two] = await Promise.all([hashPassword("x"), hashPassword("x")]);
  expect(one).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
  );
  expect(one).not.toBe(two);
});

test("hashes of other implementations and parameters are read", async () => {
  // From the test.c of the reference implementation (github.com/P-H-C/phc-winner-argon2).
  const hash =
    "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  expect(await verifyPassword("password", hash)).toBe(true);
  expect(await verifyPassword("passwort", hash)).toBe(false);
});

test("the same characters composed differently are the same password", async () => {
  const hash = await hashPassword("がぎ");
  expect(await verifyPassword("か\u3099き\u3099", hash)).toBe(true);
});

test("without a hash nothing is right, not even what the stand-in was made from", async () => {
  for (const password of ["", "x", "nobody"]) {
    expect(await verifyPassword(password, null)).toBe(false);
  }
});

test("what is no hash of ours is an error, never a sign-in", async () => {
  for (const hash of [
    "",
    "x",
    "$2b$10$abcdefghijklmnopqrstuv",
    "$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA",
  ]) {
    await expect(verifyPassword("x", hash), hash).rejects.toThrow("PHC");
  }
});
