import { randomUUID } from "node:crypto";
import { checkCredentials } from "#lib/auth/check-credentials.ts";
import { hashPassword } from "#lib/auth/password-hash.ts";
import { hashSessionToken, newSessionToken } from "#lib/auth/session-token.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { deleteOtherSessions } from "#lib/db/delete-other-sessions.ts";
import { deleteSession } from "#lib/db/delete-session.ts";
import { getUserOfSession } from "#lib/db/get-user-of-session.ts";
import { listSessions } from "#lib/db/list-sessions.ts";
import { saveSession } from "#lib/db/save-session.ts";
import { saveUser } from "#lib/db/save-user.ts";
import { expect, test } from "../setup/database.ts";

test.afterAll(() => closeDatabase());

const password = "correct horse 電池";

async function madeUser() {
  const email = `${randomUUID()}@example.org`;
  const saved = await saveUser({
    email,
    name: "Test",
    role: "member",
    passwordHash: await hashPassword(password),
    actorId: null,
    reason: "test",
  });
  if (!saved.ok) throw new Error("The e-mail is taken.");
  return { id: saved.id, email };
}

async function begin(
  userId: string,
  more: { replaces?: string; expires?: Date } = {},
) {
  const tokenHash = hashSessionToken(newSessionToken());
  await saveSession({
    tokenHash,
    userId,
    replaces: null,
    expires: new Date(Date.now() + 60_000),
    ...more,
  });
  return tokenHash;
}

test("a session is its user until it is ended", async () => {
  const user = await madeUser();
  const session = await begin(user.id);
  expect(await getUserOfSession(session)).toEqual({
    id: user.id,
    email: user.email,
    name: "Test",
    role: "member",
  });
  await deleteSession(session);
  expect(await getUserOfSession(session)).toBeNull();
});

test("a secret that was never given out, an empty one and an expired one are nobody", async () => {
  const user = await madeUser();
  const expired = await begin(user.id, { expires: new Date(Date.now() - 1) });
  const nobody = [hashSessionToken(newSessionToken()), "", expired];
  for (const session of nobody) {
    expect(await getUserOfSession(session)).toBeNull();
  }
});

test("a changed role and a suspension hold from the next request on", async () => {
  const user = await madeUser();
  const session = await begin(user.id);
  const where = { id: user.id };
  await database().user.update({ where, data: { role: "admin" } });
  expect((await getUserOfSession(session))?.role).toBe("admin");
  await database().user.update({ where, data: { role: "member" } });
  expect((await getUserOfSession(session))?.role).toBe("member");
  await database().user.update({ where, data: { suspendedAt: new Date() } });
  expect(await getUserOfSession(session)).toBeNull();
});

test("signing in ends the browser's session until then, and forgets expired ones", async () => {
  const user = await madeUser();
  const elsewhere = await begin(user.id);
  const before = await begin(user.id, { expires: new Date(Date.now() - 1) });
  const first = await begin(user.id);
  const second = await begin(user.id, { replaces: first });
  expect(await getUserOfSession(first)).toBeNull();
  for (const session of [elsewhere, second]) {
    expect((await getUserOfSession(session))?.id).toBe(user.id);
  }
  const kept = await database().session.findMany({
    where: { userId: user.id },
  });
  expect(kept.map(({ sessionToken }) => sessionToken)).not.toContain(before);
});

test("the other sessions of a user end together, nobody else's do", async () => {
  const [user, other] = await Promise.all([madeUser(), madeUser()]);
  const here = await begin(user.id);
  await begin(user.id);
  const stranger = await begin(other.id);
  const listed = await listSessions(user.id, here);
  expect(listed.map(({ isThis }) => isThis)).toEqual([true, false]);
  await deleteOtherSessions(user.id, here);
  expect(await listSessions(user.id, here)).toHaveLength(1);
  expect(await getUserOfSession(stranger)).not.toBeNull();
});

test("the database knows no secret that a cookie could hold", async () => {
  const user = await madeUser();
  const token = newSessionToken();
  await begin(user.id);
  await saveSession({
    tokenHash: hashSessionToken(token),
    userId: user.id,
    replaces: null,
    expires: new Date(Date.now() + 60_000),
  });
  const rows = await database().session.findMany();
  expect(JSON.stringify(rows)).not.toContain(token);
  for (const { sessionToken } of rows) {
    expect(await getUserOfSession(hashSessionToken(sessionToken))).toBeNull();
  }
});

test("only the right e-mail and password sign in", async () => {
  const user = await madeUser();
  const { id, email } = user;
  expect(await checkCredentials({ email, password })).toEqual({ id });
  const spaced = { email: `  ${email.toUpperCase()} `, password };
  expect(await checkCredentials(spaced)).toEqual({ id });
  const refused: unknown[] = [
    { email, password: `${password} ` },
    { email, password: "" },
    { email, password: "x".repeat(2000) },
    { email: `x${email}`, password },
    { email: { not: "" }, password },
    { email: { contains: "@" }, password: { not: "" } },
    { email: [email], password },
    { password },
    { email },
    undefined,
    null,
    email,
  ];
  for (const given of refused) {
    expect(await checkCredentials(given), JSON.stringify(given)).toBeNull();
  }
});

test("who is suspended, or has no password, does not sign in", async () => {
  const { id, email } = await madeUser();
  await database().user.update({
    where: { id },
    data: { suspendedAt: new Date() },
  });
  expect(await checkCredentials({ email, password })).toBeNull();
  await database().user.update({
    where: { id },
    data: { suspendedAt: null, passwordHash: null },
  });
  expect(await checkCredentials({ email, password })).toBeNull();
});

test("an e-mail has one user, and each new user leaves an event", async () => {
  const { id, email } = await madeUser();
  const again = {
    email,
    name: null,
    role: "admin",
    passwordHash: null,
    actorId: null,
    reason: "test",
  } as const;
  expect(await saveUser(again)).toEqual({ ok: false });
  const events = await database().auditEvent.findMany({
    where: { subjectType: "user", subjectId: id },
  });
  expect(events.map(({ action, details }) => ({ action, details }))).toEqual([
    { action: "user.created", details: { role: "member", reason: "test" } },
  ]);
});
