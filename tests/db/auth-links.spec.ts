import { randomUUID } from "node:crypto";
import { hashLinkSecret, makeLink } from "#lib/auth/make-link.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { ensureAdmin } from "#lib/db/ensure-admin.ts";
import { getLink } from "#lib/db/one-time-links.ts";
import { redeemLink } from "#lib/db/redeem-link.ts";
import type { OneTimeLink } from "#lib/schema/one-time-link.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";

test.afterAll(() => closeDatabase());

async function hashOf(link: OneTimeLink): Promise<string> {
  const path = await makeLink(link);
  return hashLinkSecret(path.replace("/link/", ""));
}

const nothing = {
  email: null,
  name: null,
  passwordHash: null,
  language: "en",
  maySignUp: false,
} as const;
const newEmail = () => `${randomUUID()}@example.org`;

test("of many who use one link at once, one gets in", async () => {
  const { userId } = await madeViewer();
  const tokenHash = await hashOf({ kind: "password", userId });
  expect(await getLink(tokenHash)).toEqual({ kind: "password", userId });
  const tries = Array.from({ length: 8 }, (_, n) =>
    redeemLink({ ...nothing, tokenHash, passwordHash: `hash ${n}` }),
  );
  const redeemed = (await Promise.all(tries)).filter(({ ok }) => ok);
  expect(redeemed).toEqual([{ ok: true, userId }]);
  expect(await getLink(tokenHash)).toBeNull();
});

test("an expired link and one that a later one replaced hold no more", async () => {
  const { userId } = await madeViewer();
  const first = await hashOf({ kind: "password", userId });
  const second = await hashOf({ kind: "password", userId });
  expect(await getLink(first)).toBeNull();
  await database().verificationToken.update({
    where: { token: second },
    data: { expires: new Date(Date.now() - 1) },
  });
  expect(await getLink(second)).toBeNull();
  const given = { ...nothing, tokenHash: second, passwordHash: "x" };
  expect(await redeemLink(given)).toEqual({ ok: false });
});

test("a link by mail makes an account only where that is allowed, and is not used up by a refusal", async () => {
  const email = newEmail();
  const tokenHash = await hashOf({ kind: "mail", email });
  expect(await redeemLink({ ...nothing, tokenHash })).toEqual({ ok: false });
  const given = { ...nothing, tokenHash, name: "Mail", maySignUp: true };
  const made = await redeemLink(given);
  expect(made.ok).toBe(true);
  const user = await database().user.findUniqueOrThrow({ where: { email } });
  expect(user).toMatchObject({
    name: "Mail",
    role: "member",
    language: "en",
  });
  expect(user.emailVerified).not.toBeNull();
});

test("who proves an address takes everything away that somebody else put into its account", async () => {
  const { userId } = await madeViewer();
  const { email } = await database().user.update({
    where: { id: userId },
    data: { passwordHash: "a stranger's" },
  });
  const hold = { userId, expires: new Date(Date.now() + 60_000) };
  const db = database();
  await db.session.create({ data: { sessionToken: randomUUID(), ...hold } });
  await db.account.create({
    data: { userId, type: "oauth", provider: "x", providerAccountId: userId },
  });
  const tokenHash = await hashOf({ kind: "mail", email: email ?? "" });
  expect((await redeemLink({ ...nothing, tokenHash })).ok).toBe(true);
  const where = { userId };
  expect(await db.session.count({ where })).toBe(0);
  expect(await db.account.count({ where })).toBe(0);
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect(user.passwordHash).toBeNull();
  await db.user.update({
    where: { id: userId },
    data: { passwordHash: "their own" },
  });
  const again = await hashOf({ kind: "mail", email: email ?? "" });
  expect((await redeemLink({ ...nothing, tokenHash: again })).ok).toBe(true);
  const later = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect(later.passwordHash).toBe("their own");
});

test("who is suspended gets in by no link", async () => {
  const { userId } = await madeViewer();
  const { email } = await database().user.update({
    where: { id: userId },
    data: { suspendedAt: new Date() },
  });
  const links: OneTimeLink[] = [
    { kind: "password", userId },
    { kind: "mail", email: email ?? "" },
  ];
  for (const link of links) {
    const tokenHash = await hashOf(link);
    const given = { ...nothing, tokenHash, passwordHash: "x" };
    expect(await redeemLink(given), link.kind).toEqual({ ok: false });
  }
});

test("there is one first administrator", async () => {
  await database().user.updateMany({ data: { role: "member" } });
  const link = { kind: "first-admin" } as const;
  const [taken] = await database().user.findMany({ take: 1 });
  const tokenHash = await hashOf(link);
  const given = { ...nothing, tokenHash, name: "First", passwordHash: "x" };
  const inUse = { ...given, email: taken?.email ?? null };
  if (taken) expect(await redeemLink(inUse)).toEqual({ ok: false });
  expect((await redeemLink({ ...given, email: newEmail() })).ok).toBe(true);
  const late = { ...given, tokenHash: await hashOf(link), email: newEmail() };
  expect(await redeemLink(late)).toEqual({ ok: false });
});

test("the operator makes an administrator of somebody new or known, once", async () => {
  const email = newEmail();
  const id = await ensureAdmin(email);
  expect(await ensureAdmin(email)).toBe(id);
  const { userId } = await madeViewer();
  const known = await database().user.findUniqueOrThrow({
    where: { id: userId },
  });
  expect(await ensureAdmin(known.email ?? "")).toBe(userId);
  const events = await database().auditEvent.findMany({
    where: { subjectId: { in: [id, userId] } },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual([
    "user.created",
    "user.created",
    "user.role_changed",
  ]);
});
