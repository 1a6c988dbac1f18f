import { randomInt } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { saveUser } from "#lib/db/save-user.ts";
import { settings } from "#lib/env.ts";
import { checkCredentials } from "./check-credentials.ts";
import { hashPassword } from "./password-hash.ts";

const signInSchema = z.object({ email: z.string(), password: z.string() });
export type DemoSignIn = z.infer<typeof signInSchema>;

/**
 * Makes the demo's admin in a database that is being filled with the demo: a
 * password of its own, kept readable in the data folder for its owner alone, so
 * that each start can say it. An account that is there stays as it is.
 */
export async function ensureDemoAccount(): Promise<void> {
  const kept = readKept();
  const signIn = kept ?? { email, password: readablePassword() };
  // Before the account, so that a start killed in between finds its password.
  if (!kept) keep(signIn);
  await saveUser({
    email: signIn.email,
    name: "デモ管理者 / Demo admin",
    role: "admin",
    passwordHash: await hashPassword(signIn.password),
    actorId: null,
    reason: "demo",
  });
}

/** The demo's sign-in while it works; null once its account was removed, suspended or given another password. */
export async function demoSignIn(): Promise<DemoSignIn | null> {
  const kept = readKept();
  return kept && (await checkCredentials(kept)) ? kept : null;
}

const email = "demo@kurabe.local";

function place(): string {
  return join(settings().KURABE_DATA_DIR, "demo-sign-in.json");
}

function readKept(): DemoSignIn | null {
  try {
    const text = readFileSync(place(), "utf8");
    return signInSchema.parse(JSON.parse(text));
  } catch {
    // Absent, or half written by a killed start: the account decides, not the file.
    return null;
  }
}

function keep(signIn: DemoSignIn): void {
  mkdirSync(settings().KURABE_DATA_DIR, { recursive: true });
  rmSync(place(), { force: true });
  writeFileSync(place(), `${JSON.stringify(signIn)}\n`, { mode: 0o600 });
}

// No 0 O 1 l i: the password is read off a terminal. 16 characters are 79 bits.
const readable = "abcdefghjkmnpqrstuvwxyz23456789";

function readablePassword(): string {
  const letters = Array.from(
    { length: 16 },
    () => readable[randomInt(readable.length)],
  ).join("");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}
