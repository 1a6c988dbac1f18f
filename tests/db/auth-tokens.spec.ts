import { randomUUID } from "node:crypto";
import { hashApiToken, hintOf, newApiToken } from "#lib/auth/api-token.ts";
import { viewerOfToken } from "#lib/auth/viewer-of-token.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { createApiToken, mostTokens } from "#lib/db/create-api-token.ts";
import { listApiTokens } from "#lib/db/list-api-tokens.ts";
import { revokeApiToken } from "#lib/db/revoke-api-token.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";

test.afterAll(() => closeDatabase());

async function made(
  userId: string,
  expires = new Date(Date.now() + 60_000),
  id: string = randomUUID(),
) {
  const token = newApiToken();
  const { ok } = await createApiToken({
    id,
    userId,
    name: "CI",
    tokenHash: hashApiToken(token),
    hint: hintOf(token),
    scopes: ["read", "upload"],
    expires,
  });
  return { ok, token, header: `Bearer ${token}` };
}

test("a token is its user with its own scopes, and nobody once it is revoked", async () => {
  const { userId } = await madeViewer("reviewer");
  const { token, header } = await made(userId);
  const viewer = { userId, role: "reviewer", teams: {} };
  const scopes = ["read", "upload"];
  expect(await viewerOfToken(header)).toEqual({ ...viewer, scopes });
  const [entry] = await listApiTokens(userId);
  expect(entry).toMatchObject({ name: "CI", hint: token.slice(-4), scopes });
  expect(entry?.lastUsedAt).not.toBeNull();
  const { userId: stranger } = await madeViewer();
  const id = entry?.id ?? "";
  expect(await revokeApiToken(stranger, id)).toEqual({ ok: false });
  expect(await revokeApiToken(userId, id)).toEqual({ ok: true });
  expect(await revokeApiToken(userId, id)).toEqual({ ok: false });
  expect(await viewerOfToken(header)).toBeNull();
  expect(await listApiTokens(userId)).toEqual([]);
  const events = await database().auditEvent.findMany({
    where: { subjectType: "token", subjectId: id },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual([
    "token.created",
    "token.revoked",
  ]);
});

test("a form that is sent twice makes one token", async () => {
  const { userId } = await madeViewer();
  const id = randomUUID();
  const expires = new Date(Date.now() + 60_000);
  const sent = [made(userId, expires, id), made(userId, expires, id)];
  const [first, second] = await Promise.all(sent);
  expect([first?.ok, second?.ok].toSorted()).toEqual([false, true]);
  expect(await listApiTokens(userId)).toHaveLength(1);
  const where = { subjectType: "token", subjectId: id };
  expect(await database().auditEvent.count({ where })).toBe(1);
});

test("forged, expired, other schemes and suspended users are nobody", async () => {
  const { userId } = await madeViewer();
  const { token, header } = await made(userId);
  const expired = await made(userId, new Date(Date.now() - 1));
  const nobody = [
    null,
    "",
    token,
    `Basic ${token}`,
    `Bearer ${newApiToken()}`,
    `${header}x`,
    expired.header,
  ];
  for (const each of nobody) {
    expect(await viewerOfToken(each), String(each)).toBeNull();
  }
  expect(await viewerOfToken(header)).not.toBeNull();
  await database().user.update({
    where: { id: userId },
    data: { suspendedAt: new Date() },
  });
  expect(await viewerOfToken(header)).toBeNull();
});

test("the database knows no token, and nobody has more than they may", async () => {
  const { userId } = await madeViewer();
  const tokens = [];
  for (let n = 0; n < mostTokens; n++) tokens.push(await made(userId));
  expect(tokens.every(({ ok }) => ok)).toBe(true);
  expect((await made(userId)).ok).toBe(false);
  const rows = JSON.stringify(await database().apiToken.findMany());
  for (const { token } of tokens) expect(rows).not.toContain(token);
});
