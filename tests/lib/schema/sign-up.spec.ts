import { expect, test } from "@playwright/test";
import {
  maySignUp,
  type SignUpRule,
  type SignUpWay,
} from "#lib/schema/sign-up.ts";

const ways: SignUpWay[] = ["form", "mail", "site", "issuer", "invitation"];
const rows: [SignUpRule, SignUpWay[]][] = [
  ["open", ways],
  ["invited", ["issuer", "invitation"]],
  ["closed", []],
];

for (const [rule, allowed] of rows) {
  test(`${rule}: ${allowed.join(", ") || "nobody"}`, () => {
    expect(ways.filter((way) => maySignUp(rule, way, true))).toEqual(allowed);
  });

  test(`${rule}, and the admins' switch is off: nobody`, () => {
    expect(ways.filter((way) => maySignUp(rule, way, false))).toEqual([]);
  });
}
