import { randomUUID } from "node:crypto";
import { hashLinkSecret, newLinkSecret } from "#lib/auth/make-link.ts";
import { acceptInvitation } from "#lib/db/accept-invitation.ts";
import { changeTeam } from "#lib/db/change-team.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { createTeam } from "#lib/db/create-team.ts";
import { createUser } from "#lib/db/create-user.ts";
import { getLanguage } from "#lib/db/get-language.ts";
import { getTeam } from "#lib/db/get-team.ts";
import { listTeams } from "#lib/db/list-teams.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import type { TeamRole } from "#lib/schema/team.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";

test.afterAll(() => closeDatabase());

async function madeTeam() {
  const { userId: owner } = await madeViewer();
  const slug = `t-${randomUUID().slice(0, 8)}`;
  expect(await createTeam({ slug, name: "Team", userId: owner })).toEqual({
    ok: true,
  });
  return { slug, owner };
}

async function invited(slug: string, owner: string, role: TeamRole) {
  const tokenHash = hashLinkSecret(newLinkSecret());
  const expires = new Date(Date.now() + 60_000);
  const id = randomUUID();
  const change = { kind: "invite", id, role, tokenHash, expires } as const;
  expect(await changeTeam(slug, owner, change)).toEqual({ ok: true });
  // As where a form's answer is reloaded.
  const again = { ...change, tokenHash: hashLinkSecret(newLinkSecret()) };
  expect(await changeTeam(slug, owner, again)).toEqual(refused("again"));
  return tokenHash;
}

async function joined(slug: string, owner: string, role: TeamRole) {
  const { userId } = await madeViewer();
  const link = await invited(slug, owner, role);
  expect(await acceptInvitation(link, userId, "ja")).toBe(slug);
  return userId;
}

const refused = (reason: string) => ({ ok: false, reason });

test("a team is its members', and for everybody else it is not there", async () => {
  const { slug, owner } = await madeTeam();
  const { userId: stranger } = await madeViewer();
  expect(await getTeam(slug, stranger)).toBeNull();
  expect((await getTeam(slug, owner))?.role).toBe("owner");
  expect(await listTeams(owner)).toEqual([
    { slug, name: "Team", role: "owner", members: 1 },
  ]);
  const again = { slug, name: "Other", userId: stranger };
  expect(await createTeam(again)).toEqual({ ok: false });
  expect(await listTeams(stranger)).toEqual([]);
});

test("an invitation lets one person in, once, in its role", async () => {
  const { slug, owner } = await madeTeam();
  const link = await invited(slug, owner, "viewer");
  const people = await Promise.all([madeViewer(), madeViewer(), madeViewer()]);
  const results = await Promise.all(
    people.map(({ userId }) => acceptInvitation(link, userId, "ja")),
  );
  expect(results.filter((found) => found === slug)).toHaveLength(1);
  const team = await getTeam(slug, owner);
  expect(team?.members.map(({ role }) => role)).toEqual(["owner", "viewer"]);
  expect(team?.invitations).toEqual([]);
});

test("who is in already uses no invitation up, and keeps their role", async () => {
  const { slug, owner } = await madeTeam();
  const link = await invited(slug, owner, "viewer");
  expect(await acceptInvitation(link, owner, "ja")).toBe(slug);
  expect((await getTeam(slug, owner))?.role).toBe("owner");
  const { userId } = await madeViewer();
  expect(await acceptInvitation(link, userId, "ja")).toBe(slug);
});

test("an invitation that was taken back or has expired lets nobody in", async () => {
  const { slug, owner } = await madeTeam();
  const { userId } = await madeViewer();
  const link = await invited(slug, owner, "member");
  const id = (await getTeam(slug, owner))?.invitations[0]?.id ?? "";
  const back = { kind: "uninvite", invitationId: id } as const;
  expect(await changeTeam(slug, owner, back)).toEqual({ ok: true });
  expect(await acceptInvitation(link, userId, "ja")).toBeNull();
  const late = await invited(slug, owner, "member");
  await database().invitation.updateMany({
    where: { tokenHash: late },
    data: { expires: new Date(Date.now() - 1) },
  });
  expect(await acceptInvitation(late, userId, "ja")).toBeNull();
});

test("whoever joins is sent mails in the page's language, unless they have said one", async () => {
  const { slug, owner } = await madeTeam();
  const { userId } = await madeViewer();
  const first = await invited(slug, owner, "viewer");
  await acceptInvitation(first, userId, "en");
  expect(await getLanguage(userId)).toBe("en");
  const other = await madeTeam();
  const second = await invited(other.slug, other.owner, "viewer");
  expect(await acceptInvitation(second, userId, "ja")).toBe(other.slug);
  expect(await getLanguage(userId)).toBe("en");
});

test("an account by invitation is made with its membership, or not at all", async () => {
  const { slug, owner } = await madeTeam();
  const invitationHash = await invited(slug, owner, "member");
  const given = {
    email: `${randomUUID()}@example.org`,
    name: "New",
    passwordHash: "x",
    language: "en",
    invitationHash,
  } as const;
  const made = await createUser(given);
  expect(made.ok && (await getLanguage(made.userId))).toBe("en");
  expect(await createUser(given)).toEqual(refused("taken"));
  const email = `${randomUUID()}@example.org`;
  expect(await createUser({ ...given, email })).toEqual(refused("gone"));
  expect(await database().user.count({ where: { email } })).toBe(0);
});

test("only owners change a team; anybody may leave it", async () => {
  const { slug, owner } = await madeTeam();
  const member = await joined(slug, owner, "member");
  const { userId: stranger } = await madeViewer();
  for (const who of [member, stranger]) {
    for (const change of [
      { kind: "rename", name: "Mine" },
      { kind: "role", userId: member, role: "owner" },
      { kind: "remove", userId: owner },
    ] as const) {
      const result = await changeTeam(slug, who, change);
      expect(result, change.kind).toEqual(refused("forbidden"));
    }
  }
  const leave = { kind: "remove", userId: member } as const;
  expect(await changeTeam(slug, member, leave)).toEqual({ ok: true });
  expect(await getTeam(slug, member)).toBeNull();
});

test("a team keeps an owner, even when two leave at once", async () => {
  const { slug, owner } = await madeTeam();
  const leave = (userId: string) =>
    changeTeam(slug, userId, { kind: "remove", userId });
  expect(await leave(owner)).toEqual(refused("lastOwner"));
  const less = { kind: "role", userId: owner, role: "viewer" } as const;
  expect(await changeTeam(slug, owner, less)).toEqual(refused("lastOwner"));
  const second = await joined(slug, owner, "owner");
  const both = await Promise.all([leave(owner), leave(second)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("every change leaves its event, and none knows an invitation's secret", async () => {
  const { slug, owner } = await madeTeam();
  const member = await joined(slug, owner, "member");
  const change = { kind: "role", userId: member, role: "viewer" } as const;
  await changeTeam(slug, owner, change);
  const team = await getTeam(slug, owner);
  const events = await database().auditEvent.findMany({
    where: { subjectType: "team", subjectId: team?.id ?? "" },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual([
    "team.created",
    "team.invited",
    "team.joined",
    "team.role_changed",
  ]);
  expect(JSON.stringify(events.map(({ details }) => details))).not.toContain(
    "tokenHash",
  );
});

test("an owner deletes a team that nothing belongs to, and its invitations with it", async () => {
  const { slug, owner } = await madeTeam();
  const member = await joined(slug, owner, "member");
  const link = await invited(slug, owner, "member");
  const gone = { kind: "delete" } as const;
  expect(await changeTeam(slug, member, gone)).toEqual(refused("forbidden"));
  const { id: teamId } = await database().team.findUniqueOrThrow({
    where: { slug },
  });
  const upload = await database().upload.create({
    data: { id: uuidV7(), ownerId: member, teamId },
  });
  expect(await changeTeam(slug, owner, gone)).toEqual(refused("hasRuns"));
  expect(await getTeam(slug, owner)).not.toBeNull();
  await database().upload.delete({ where: { id: upload.id } });
  expect(await changeTeam(slug, owner, gone)).toEqual({ ok: true });
  expect(await getTeam(slug, owner)).toBeNull();
  expect(await listTeams(member)).toEqual([]);
  expect(await acceptInvitation(link, owner, "ja")).toBeNull();
  const [event] = await database().auditEvent.findMany({
    where: { subjectId: teamId },
    orderBy: { id: "desc" },
    take: 1,
  });
  expect(event).toMatchObject({ action: "team.deleted", actorId: owner });
});
