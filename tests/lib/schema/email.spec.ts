import { expect, test } from "@playwright/test";
import { emailSchema } from "#lib/schema/email.ts";

test("an address is known without its spaces and in lower case", () => {
  expect(emailSchema.parse(" Demo@Kurabe.Local\n")).toBe("demo@kurabe.local");
});

for (const wrong of [
  "",
  "demo",
  "demo@",
  "a@b@c.org",
  "demo＠kurabe.local",
  "demo@kurabe.local\0",
  `${"x".repeat(250)}@a.org`,
  { not: "" },
  ["demo@kurabe.local"],
]) {
  test(`${JSON.stringify(wrong).slice(0, 30)} is no address`, () => {
    expect(emailSchema.safeParse(wrong).success).toBe(false);
  });
}
