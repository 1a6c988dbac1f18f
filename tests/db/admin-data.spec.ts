import { randomUUID } from "node:crypto";
import {
  deleteAnnouncement,
  endAnnouncements,
  listAnnouncements,
  saveAnnouncement,
} from "#lib/db/announcements.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { correctModel } from "#lib/db/correct-model.ts";
import { findModelsForAdmin } from "#lib/db/find-models-for-admin.ts";
import { getPublicVersion } from "#lib/db/get-public-version.ts";
import { getQueueHealth } from "#lib/db/get-queue-health.ts";
import {
  environmentLimits,
  getSiteLimits,
  getStoredLimits,
} from "#lib/db/get-site-limits.ts";
import { getSiteSettings } from "#lib/db/get-site-settings.ts";
import { listAudit } from "#lib/db/list-audit.ts";
import { listUsers } from "#lib/db/list-users.ts";
import { mergeModels } from "#lib/db/merge-models.ts";
import { saveRun } from "#lib/db/save-run.ts";
import {
  listBenchmarksForAdmin,
  setBenchmarkRetired,
} from "#lib/db/set-benchmark-retired.ts";
import { setSiteLimits } from "#lib/db/set-site-limits.ts";
import { setSiteSetting } from "#lib/db/set-site-setting.ts";
import { limitsAsSeen } from "#lib/schema/site-limit.ts";
import { setUserStanding } from "#lib/db/set-user-standing.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

let admin = "";

test.beforeAll(async () => {
  admin = (await madeViewer("admin")).userId;
});

test.afterAll(async () => {
  await database().siteSetting.deleteMany();
  await database().announcement.deleteMany();
  await closeDatabase();
});

const nothing = { actor: "", action: "", subject: "", from: "", to: "" };

test("everything here is for admins alone", async () => {
  const doors: ((who: string) => Promise<unknown>)[] = [
    (who) => listAudit(who, nothing),
    (who) => listUsers(who, { q: "", page: 1 }),
    (who) => setUserStanding(who, admin, { kind: "suspend" }),
    (who) => mergeModels(who, { stays: "a", goes: "b" }),
    (who) => findModelsForAdmin(who, ""),
    (who) => setSiteSetting(who, "readOnly", true),
    (who) => saveAnnouncement(who, { ja: "あ", en: "a", until: "" }),
    (who) => deleteAnnouncement(who, randomUUID()),
    (who) => setBenchmarkRetired(who, "x", true),
    (who) => listBenchmarksForAdmin(who),
    (who) => getQueueHealth(who),
  ];
  const reviewer = (await madeViewer("reviewer")).userId;
  for (const door of doors)
    await expect(door(reviewer)).rejects.toThrow("Only admins");
});

test("the audit log is searched by who, what, on what and when, and read page by page", async () => {
  const subjectId = randomUUID();
  await database().auditEvent.createMany({
    data: Array.from({ length: 230 }, (_, at) => ({
      actorId: at % 2 ? admin : null,
      action: at < 100 ? "run.one" : "run.two",
      subjectType: "made",
      subjectId,
      at: new Date(Date.UTC(2020, 0, 1 + at)),
    })),
  });
  const found: string[] = [];
  let before: string | undefined;
  do {
    const page = await listAudit(admin, {
      ...nothing,
      subject: subjectId,
      before,
    });
    found.push(...page.lines.map(({ id }) => id));
    before = page.next ?? undefined;
  } while (before !== undefined);
  expect(new Set(found).size).toBe(230);
  expect(found.length).toBe(230);
  const count = async (more: Partial<typeof nothing>) =>
    (await listAudit(admin, { ...nothing, subject: subjectId, ...more })).lines
      .length;
  const user = await database().user.findUniqueOrThrow({
    where: { id: admin },
  });
  expect(await count({ action: "run.one" })).toBe(100);
  expect(await count({ action: "run.one", actor: user.email ?? "" })).toBe(50);
  expect(await count({ from: "2020-01-11", to: "2020-01-20" })).toBe(10);
  expect(
    (await listAudit(admin, { ...nothing, subject: "made" })).next,
  ).not.toBeNull();
});

test("a user's role and standing change, one's own never", async () => {
  const { userId } = await madeViewer();
  await database().session.create({
    data: { sessionToken: randomUUID(), userId, expires: new Date() },
  });
  const change = { kind: "role", role: "reviewer" } as const;
  expect(await setUserStanding(admin, userId, change)).toEqual({ ok: true });
  expect(await setUserStanding(admin, admin, change)).toEqual({ ok: false });
  await setUserStanding(admin, userId, { kind: "suspend" });
  expect(await database().session.count({ where: { userId } })).toBe(0);
  const user = await database().user.findUniqueOrThrow({
    where: { id: userId },
  });
  const { users } = await listUsers(admin, { q: user.email ?? "", page: 1 });
  expect(users).toMatchObject([{ role: "reviewer", isSuspended: true }]);
  await setUserStanding(admin, userId, { kind: "restore" });
  const { lines } = await listAudit(admin, { ...nothing, subject: userId });
  expect(lines.map(({ action }) => action).slice(0, 3)).toEqual([
    "user.restored",
    "user.suspended",
    "user.role_set",
  ]);
});

test("two models become one: runs, names and unknown facts go over", async () => {
  const benchmark = await saveMadeBenchmark();
  const [stays, goes] = [
    `org/Stays-${randomUUID()}`,
    `org/Goes-${randomUUID()}`,
  ];
  for (const model of [stays, goes, goes]) {
    const saved = await saveRun(await madeRun(benchmark, { model }));
    if (!saved.ok) throw new Error(saved.reason);
  }
  await database().model.update({
    where: { name: goes },
    data: { licence: "MIT", organisation: "Gone", aliases: ["gone-alias"] },
  });
  await database().model.update({
    where: { name: stays },
    data: { organisation: "Here" },
  });
  expect(await mergeModels(admin, { stays, goes })).toEqual({
    ok: true,
    runs: 2,
  });
  const [model] = await findModelsForAdmin(admin, stays);
  expect(model).toMatchObject({
    runs: 3,
    licence: "MIT",
    organisation: "Here",
    aliases: [goes, "gone-alias"],
  });
  expect(await mergeModels(admin, { stays, goes })).toEqual({
    ok: false,
    reason: "same",
  });
  expect(await mergeModels(admin, { stays, goes: "nobody" })).toEqual({
    ok: false,
    reason: "not-there",
  });
});

test("facts are corrected with their source, and the log has what they were", async () => {
  const name = `org/Facts-${randomUUID()}`;
  const saved = await saveRun(
    await madeRun(await saveMadeBenchmark(), { model: name }),
  );
  if (!saved.ok) throw new Error(saved.reason);
  const [model] = await findModelsForAdmin(admin, name);
  const correction = {
    displayName: "Facts",
    organisation: null,
    country: "JP",
    totalParametersB: 7,
    activeParametersB: null,
    licence: "Apache-2.0",
    weights: "open",
    baseModel: null,
    tuning: null,
    releaseDate: "2024-05-06",
    url: null,
    factsSource: "https://example.org/card",
  } as const;
  expect(await correctModel(admin, model?.slug ?? "", correction)).toEqual({
    ok: true,
  });
  const event = await database().auditEvent.findFirst({
    where: { action: "model.corrected", subjectId: model?.id ?? "" },
  });
  expect(event?.details).toMatchObject({
    source: "https://example.org/card",
    before: { country: "null" },
    after: { country: "JP", releaseDate: "2024-05-06" },
  });
});

test("settings have defaults, and only what differs is stored", async () => {
  expect((await getSiteSettings()).fourEyes).toBe(false);
  await setSiteSetting(admin, "fourEyes", true);
  expect((await getSiteSettings()).fourEyes).toBe(true);
  await setSiteSetting(admin, "fourEyes", false);
  expect(await database().siteSetting.count()).toBe(0);
});

test("limits are the environment's until an admin sets them, and only as they were seen", async () => {
  const none = await getStoredLimits();
  expect(await getSiteLimits()).toEqual(environmentLimits());
  const seen = limitsAsSeen(none);
  const [first, second] = await Promise.all([
    setSiteLimits(admin, { ...none, jobs: 3 }, seen),
    setSiteLimits(admin, { ...none, jobs: 4 }, seen),
  ]);
  expect([first, second]).toContainEqual({ ok: true });
  expect([first, second]).toContainEqual({ ok: false, reason: "stale" });
  const stored = await getStoredLimits();
  const jobs = first.ok ? 3 : 4;
  expect(stored).toEqual({ ...none, jobs });
  expect(await getSiteLimits()).toEqual({ ...environmentLimits(), jobs });
  const tooSmall = { ...stored, uploadMb: 20, uploadMbPerDay: 19 };
  expect(await setSiteLimits(admin, tooSmall, limitsAsSeen(stored))).toEqual({
    ok: false,
    reason: "dayTooSmall",
  });
  await setSiteLimits(admin, none, limitsAsSeen(stored));
  expect(await getStoredLimits()).toEqual(none);
  const events = await database().auditEvent.findMany({
    where: { action: "setting.set", subjectId: "jobs" },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ details }) => details)).toEqual([
    { value: jobs, before: null },
    { value: null, before: jobs },
  ]);
  const { userId } = await madeViewer("reviewer");
  await expect(setSiteLimits(userId, none, seen)).rejects.toThrow(/admins/);
});

test("an announcement changes what the public sees, when it comes and when it goes", async () => {
  const versions = [await getPublicVersion()];
  await saveAnnouncement(admin, {
    ja: "保守",
    en: "Down",
    until: "2020-01-01",
  });
  versions.push(await getPublicVersion());
  await saveAnnouncement(admin, { ja: "お知らせ", en: "News", until: "" });
  versions.push(await getPublicVersion());
  expect((await listAnnouncements()).map(({ text }) => text.en)).toEqual([
    "News",
  ]);
  await endAnnouncements();
  versions.push(await getPublicVersion());
  await endAnnouncements();
  expect(await getPublicVersion()).toBe(versions.at(-1));
  expect(new Set(versions).size).toBe(4);
  expect(await database().announcement.count()).toBe(1);
});

test("a retired benchmark leaves the switch and comes back", async () => {
  const id = await saveMadeBenchmark();
  expect(await setBenchmarkRetired(admin, id, true)).toEqual({ ok: true });
  expect(await setBenchmarkRetired(admin, id, true)).toEqual({ ok: false });
  const listed = await listBenchmarksForAdmin(admin);
  expect(listed.find((each) => each.id === id)?.isRetired).toBe(true);
  expect(await setBenchmarkRetired(admin, id, false)).toEqual({ ok: true });
});
