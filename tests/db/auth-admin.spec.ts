import { randomUUID } from "node:crypto";
import { closeDatabase, database } from "#lib/db/client.ts";
import { getRunForAdmin } from "#lib/db/get-run-for-admin.ts";
import { getRunStatus } from "#lib/db/get-run-status.ts";
import { listRunsForAdmin } from "#lib/db/list-runs-for-admin.ts";
import { moveRun } from "#lib/db/move-run.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { saveUser } from "#lib/db/save-user.ts";
import type { Viewer } from "#lib/schema/access.ts";
import type { UserRole } from "#lib/schema/user.ts";
import { expect, test } from "../setup/database.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

test.afterAll(() => closeDatabase());

async function madeUser(role: UserRole): Promise<string> {
  const saved = await saveUser({
    email: `${randomUUID()}@example.org`,
    name: null,
    role,
    passwordHash: null,
    actorId: null,
    reason: "test",
  });
  if (!saved.ok) throw new Error("The e-mail is taken.");
  return saved.id;
}

const viewer = (userId: string, role: UserRole): Viewer => ({
  userId,
  role,
  teams: {},
  scopes: "all",
});

async function readyRun(benchmark: string): Promise<string> {
  const outcome = await saveRun(await madeRun(benchmark));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.runId;
}

test("admins see private runs with their numbers of issues, filtered", async () => {
  const admin = await madeUser("admin");
  const [one, two] = await Promise.all([
    saveMadeBenchmark(),
    saveMadeBenchmark(),
  ]);
  const [older, newer] = [await readyRun(one), await readyRun(one)];
  await readyRun(two);
  const all = await listRunsForAdmin(admin, { benchmark: one, page: 1 });
  expect(all.total).toBe(2);
  expect(all.runs.map(({ id }) => id)).toEqual([newer, older]);
  expect(all.runs[0]).toMatchObject({
    benchmarkId: one,
    status: "ready",
    visibility: "private",
    issues: { error: 0, warning: 1, info: 0 },
  });
  const change = {
    runId: older,
    transition: "publish",
    expected: "ready",
  } as const;
  expect(await moveRun(viewer(admin, "admin"), change)).toEqual({
    ok: true,
    status: "published",
  });
  for (const [status, expected] of [
    ["ready", [newer]],
    ["published", [older]],
    ["invalid", []],
  ] as const) {
    const { runs } = await listRunsForAdmin(admin, {
      benchmark: one,
      status,
      page: 1,
    });
    expect(runs.map(({ id }) => id)).toEqual(expected);
  }
  expect(
    (await listRunsForAdmin(admin, { benchmark: one, page: 2 })).runs,
  ).toEqual([]);
});

test("a run's issues come whole", async () => {
  const admin = await madeUser("admin");
  const run = await getRunForAdmin(
    admin,
    await readyRun(await saveMadeBenchmark()),
  );
  expect(run?.firstIssues).toEqual([
    {
      severity: "warning",
      code: "missing",
      params: { dataset: "facts", half: "\uD800\0" },
    },
  ]);
  expect(await getRunForAdmin(admin, randomUUID())).toBeNull();
});

test("the data itself is held back from everybody but admins", async () => {
  const runId = await readyRun(await saveMadeBenchmark());
  const suspended = await madeUser("admin");
  await database().user.update({
    where: { id: suspended },
    data: { suspendedAt: new Date() },
  });
  const others = [
    await madeUser("member"),
    await madeUser("reviewer"),
    suspended,
    "",
    "nobody",
  ];
  for (const adminId of others) {
    for (const asked of [
      () => listRunsForAdmin(adminId, { page: 1 }),
      () => getRunForAdmin(adminId, runId),
    ]) {
      await expect(asked()).rejects.toThrow("Only admins");
    }
  }
  const change = { runId, transition: "publish", expected: "ready" } as const;
  for (const role of ["member", "reviewer"] as const) {
    const other = viewer(await madeUser(role), role);
    expect(await moveRun(other, change)).toEqual({
      ok: false,
      reason: "not-there",
    });
  }
  expect(await getRunStatus(runId)).toBe("ready");
});

test("a decision names the admin who made it", async () => {
  const adminId = await madeUser("admin");
  const runId = await readyRun(await saveMadeBenchmark());
  await moveRun(viewer(adminId, "admin"), {
    runId,
    transition: "publish",
    expected: "ready",
  });
  const event = await database().auditEvent.findFirst({
    where: { subjectId: runId, action: "run.published" },
  });
  expect(event?.actorId).toBe(adminId);
});
