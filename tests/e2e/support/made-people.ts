import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { hashPassword } from "#lib/auth/password-hash.ts";
import { hashSessionToken, newSessionToken } from "#lib/auth/session-token.ts";
import { saveSession } from "#lib/db/save-session.ts";
import { saveUser } from "#lib/db/save-user.ts";
import { setSetting } from "#lib/env.ts";
import { withDatabase } from "#lib/launch/databases.ts";
import type { UserRole } from "#lib/schema/user.ts";
import { TEST_POSTGRES_URL } from "../../setup/test-databases.ts";
import { TEST_URL } from "../../setup/test-server.ts";

/** Makes lib/db of this worker mean the database of the server under test. */
export function useServersDatabase(): void {
  const server = process.env[TEST_POSTGRES_URL];
  if (!server) throw new Error("The global setup started no Postgres.");
  setSetting("DATABASE_URL", withDatabase(server, "kurabe_e2e"));
}

export interface Person {
  id: string;
  email: string;
  password: string;
}

/** A user of its own for a test. */
export async function madePerson(role: UserRole): Promise<Person> {
  const email = `${role}-${randomUUID()}@example.org`;
  const password = `pass ${randomUUID()}`;
  const saved = await saveUser({
    email,
    name: `Test ${role}`,
    role,
    passwordHash: await hashPassword(password),
    actorId: null,
    reason: "test",
  });
  if (!saved.ok) throw new Error("The e-mail is taken.");
  return { id: saved.id, email, password };
}

/** Fills in the sign-in form that is open, in Japanese, and sends it. */
export async function fillSignIn(
  page: Page,
  { email, password }: Pick<Person, "email" | "password">,
): Promise<void> {
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("パスワード").fill(password);
  await page.getByRole("button", { name: "サインイン" }).click();
}

/** Signs a person in by the form, and ends on their account page. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, person);
  await page.waitForURL("**/account");
}

/** Signs a person in without the form, for tests of what comes after. */
export async function giveSession(
  page: Page,
  person: Person,
  url = process.env[TEST_URL] ?? "",
): Promise<void> {
  const token = newSessionToken();
  await saveSession({
    tokenHash: hashSessionToken(token),
    userId: person.id,
    replaces: null,
    expires: new Date(Date.now() + 3_600_000),
  });
  await page.context().addCookies([
    {
      name: "next-auth.session-token",
      value: token,
      url,
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
}
