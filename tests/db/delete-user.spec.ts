import { randomUUID } from "node:crypto";
import { closeDatabase, database } from "#lib/db/client.ts";
import { createTeam } from "#lib/db/create-team.ts";
import { deleteUser } from "#lib/db/delete-user.ts";
import { exportUser } from "#lib/db/export-user.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

test.afterAll(() => closeDatabase());

const db = () => database();

async function runOf(ownerId: string, publish: boolean): Promise<string> {
  const benchmark = await saveMadeBenchmark();
  const saved = await saveRun(await madeRun(benchmark, { publish, ownerId }));
  if (!("runId" in saved)) throw new Error("The run was not saved.");
  return saved.runId;
}

async function teamOf(owner: string, ...members: string[]): Promise<string> {
  const slug = `t-${randomUUID().slice(0, 8)}`;
  await createTeam({ slug, name: "Team", userId: owner });
  const { id } = await db().team.findUniqueOrThrow({ where: { slug } });
  for (const userId of members) {
    await db().membership.create({
      data: { teamId: id, userId, role: "member" },
    });
  }
  return id;
}

test("public runs stay without an owner, private ones go with their files", async () => {
  const { userId } = await madeViewer();
  const open = await runOf(userId, true);
  const closed = await runOf(userId, false);
  const [file] = await db().runFile.findMany({ where: { runId: closed } });
  expect(await deleteUser(userId)).toEqual({ ok: true });
  const left = await db().run.findMany({
    where: { id: { in: [open, closed] } },
    select: { id: true, ownerId: true, visibility: true },
  });
  expect(left).toEqual([{ id: open, ownerId: null, visibility: "public" }]);
  expect(await db().file.count({ where: { id: file?.fileId ?? "" } })).toBe(0);
  expect(await db().user.count({ where: { id: userId } })).toBe(0);
});

test("what was brought for a team stays the team's; a team of one ends", async () => {
  const { userId } = await madeViewer();
  const { userId: other } = await madeViewer();
  const shared = await teamOf(other, userId);
  const alone = await teamOf(userId);
  const runId = await runOf(userId, false);
  await db().run.update({ where: { id: runId }, data: { teamId: shared } });
  const id = uuidV7();
  await db().upload.create({ data: { id, ownerId: userId, teamId: shared } });
  expect(await deleteUser(userId)).toEqual({ ok: true });
  const run = await db().run.findUniqueOrThrow({ where: { id: runId } });
  expect(run).toMatchObject({ ownerId: null, teamId: shared });
  const upload = await db().upload.findUniqueOrThrow({ where: { id } });
  expect(upload.ownerId).toBe(other);
  expect(await db().team.count({ where: { id: alone } })).toBe(0);
});

test("the last admin stays, and the last owner of a team with others", async () => {
  await db().user.updateMany({ data: { role: "member" } });
  const { userId: admin } = await madeViewer("admin");
  const obstacle = (name: string) => ({ ok: false, obstacle: name });
  expect(await deleteUser(admin)).toEqual(obstacle("lastAdmin"));
  const { userId: second } = await madeViewer("admin");
  const both = await Promise.all([deleteUser(admin), deleteUser(second)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const { userId: owner } = await madeViewer();
  const { userId: member } = await madeViewer();
  await teamOf(owner, member);
  expect(await deleteUser(owner)).toEqual(obstacle("lastOwner"));
  expect(await deleteUser(member)).toEqual({ ok: true });
});

test("what they did stays on record, without leading to them", async () => {
  const { userId } = await madeViewer();
  await teamOf(userId);
  const before = await db().auditEvent.count({ where: { actorId: userId } });
  expect(before).toBeGreaterThan(0);
  await deleteUser(userId);
  const where = { actorId: userId };
  expect(await db().auditEvent.count({ where })).toBe(0);
  const about = { subjectType: "user", subjectId: userId };
  const events = await db().auditEvent.findMany({
    where: about,
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual([
    "user.created",
    "user.deleted",
  ]);
});

test("an export has one's own things, and nobody's secrets", async () => {
  const { userId } = await madeViewer();
  await db().user.update({
    where: { id: userId },
    data: { passwordHash: "secret-hash" },
  });
  const own = await runOf(userId, false);
  const { userId: other } = await madeViewer();
  const strange = await runOf(other, false);
  const text = JSON.stringify(await exportUser(userId), (_, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
  expect(text).toContain(own);
  expect(text).not.toContain(strange);
  expect(text).not.toContain("secret-hash");
});
