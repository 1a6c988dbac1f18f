import { expect, test } from "@playwright/test";
import {
  readLink,
  writeLink,
  type OneTimeLink,
} from "#lib/schema/one-time-link.ts";

const links: OneTimeLink[] = [
  { kind: "password", userId: "cl:9" },
  { kind: "mail", email: "a+b@example.org" },
  { kind: "first-admin" },
];

for (const link of links) {
  test(`${link.kind} is read as it was written`, () => {
    expect(readLink(writeLink(link))).toEqual(link);
  });
}

test("what is none is none", () => {
  for (const text of ["", "mail:", "mail:nobody", "other:x", "password"]) {
    expect(readLink(text), text).toBeNull();
  }
});
