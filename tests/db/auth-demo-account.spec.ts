import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoSignIn, ensureDemoAccount } from "#lib/auth/demo-account.ts";
import { hashPassword } from "#lib/auth/password-hash.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { setSetting } from "#lib/env.ts";
import { readyLines } from "#lib/launch/ready-lines.ts";
import { expect, test } from "../setup/database.ts";

const before = process.env["KURABE_DATA_DIR"];
let folder = "";
const file = () => join(folder, "demo-sign-in.json");

test.beforeEach(({ databaseUrl }) => {
  folder = mkdtempSync(join(tmpdir(), "kurabe-demo-"));
  process.env["KURABE_DATA_DIR"] = folder;
  // Makes the settings be read again.
  setSetting("DATABASE_URL", databaseUrl);
});

test.afterEach(async ({ databaseUrl }) => {
  await database().user.deleteMany({ where: { email: "demo@kurabe.local" } });
  rmSync(folder, { recursive: true });
  if (before === undefined) delete process.env["KURABE_DATA_DIR"];
  else process.env["KURABE_DATA_DIR"] = before;
  setSetting("DATABASE_URL", databaseUrl);
});

test.afterAll(() => closeDatabase());

test("the demo has an admin with a password of its own, said at every start", async () => {
  expect(await demoSignIn()).toBeNull();
  await ensureDemoAccount();
  const signIn = await demoSignIn();
  expect(signIn?.email).toBe("demo@kurabe.local");
  expect(signIn?.password).toMatch(
    /^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/,
  );
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  const lines = (await readyLines("http://localhost:3000")).join("\n");
  expect(lines).toContain("http://localhost:3000/sign-in");
  expect(lines).toContain(signIn?.password);
});

test("filling again, as after a killed start, changes nothing", async () => {
  await ensureDemoAccount();
  const first = await demoSignIn();
  await ensureDemoAccount();
  expect(await demoSignIn()).toEqual(first);
});

test("a start killed between the file and the account goes on with the file's password", async () => {
  await ensureDemoAccount();
  const first = await demoSignIn();
  await database().user.deleteMany({ where: { email: "demo@kurabe.local" } });
  expect(await demoSignIn()).toBeNull();
  await ensureDemoAccount();
  expect(await demoSignIn()).toEqual(first);
});

test("nothing is said once the password is another, or the account suspended", async () => {
  await ensureDemoAccount();
  const where = { email: "demo@kurabe.local" };
  await database().user.update({ where, data: { suspendedAt: new Date() } });
  expect(await demoSignIn()).toBeNull();
  await database().user.update({
    where,
    data: { suspendedAt: null, passwordHash: await hashPassword("another") },
  });
  expect(await demoSignIn()).toBeNull();
  expect(await readyLines("http://x")).toEqual(["Kurabe is ready: http://x"]);
});

test("a half-written file is no sign-in, and no obstacle", async () => {
  writeFileSync(file(), '{"email":"demo@');
  expect(await demoSignIn()).toBeNull();
  await ensureDemoAccount();
  expect((await demoSignIn())?.email).toBe("demo@kurabe.local");
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});
