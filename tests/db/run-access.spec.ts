import { randomUUID } from "node:crypto";
import { closeDatabase, database } from "#lib/db/client.ts";
import { getRunAccess } from "#lib/db/get-run-access.ts";
import { readableRuns } from "#lib/db/readable-runs.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import { mayRead, type Viewer } from "#lib/schema/access.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

test.afterAll(() => closeDatabase());

test("what a viewer may read is the same as a condition and as a question", async () => {
  const benchmark = await saveMadeBenchmark();
  const people = [
    await madeViewer(),
    await madeViewer(),
    await madeViewer("reviewer"),
    await madeViewer("admin"),
  ];
  const [ann, bob] = people as [Viewer, Viewer];
  const team = await database().team.create({
    data: { name: "Team", slug: randomUUID() },
  });
  const states = [
    { visibility: "private" },
    { visibility: "private", submittedAt: new Date() },
    { visibility: "unlisted" },
    { visibility: "public", status: "published", submittedAt: new Date() },
  ] as const;
  for (const state of states)
    for (const teamId of [null, team.id]) {
      const saved = await saveRun(
        await madeRun(benchmark, { ownerId: ann.userId }),
      );
      if (!saved.ok) throw new Error(saved.reason);
      await database().run.update({
        where: { id: saved.runId },
        data: { ...state, teamId },
      });
    }
  const runs = await database().run.findMany({
    where: { benchmarkId: benchmark },
  });
  expect(runs).toHaveLength(8);
  const viewers = [
    null,
    ...people,
    { ...bob, teams: { [team.id]: "viewer" } } as const,
    { ...ann, scopes: ["upload"] } as const,
    { ...ann, scopes: ["read"] } as const,
  ];
  const counts: number[] = [];
  for (const viewer of viewers) {
    const listed = await database().run.findMany({
      where: { AND: [{ benchmarkId: benchmark }, readableRuns(viewer)] },
      select: { id: true },
    });
    const ids = new Set(listed.map(({ id }) => id));
    for (const { id } of runs) {
      const access = await getRunAccess(id);
      if (!access) throw new Error("The run is there.");
      expect(ids.has(id)).toBe(mayRead(viewer, access));
    }
    counts.push(ids.size);
  }
  expect(counts).toEqual([2, 5, 2, 4, 8, 5, 2, 5]);
});

test("an upload has the last word until it is ready", async () => {
  const owner = await madeViewer();
  const id = uuidV7();
  expect(await getRunAccess(id)).toBeNull();
  await database().upload.create({ data: { id, ownerId: owner.userId } });
  expect(await getRunAccess(id)).toEqual({
    runId: id,
    isRun: false,
    ownerId: owner.userId,
    teamId: null,
    status: "uploading",
    visibility: "private",
    wasSubmitted: false,
  });
  const saved = await saveRun(
    await madeRun(await saveMadeBenchmark(), { ownerId: owner.userId }),
  );
  if (!saved.ok) throw new Error(saved.reason);
  await database().run.update({ where: { id: saved.runId }, data: { id } });
  for (const [status, expected] of [
    ["processing", "processing"],
    ["ready", "submitted"],
  ] as const) {
    await database().upload.update({ where: { id }, data: { status } });
    await database().run.update({
      where: { id },
      data: { status: "submitted", submittedAt: new Date() },
    });
    expect(await getRunAccess(id)).toMatchObject({
      isRun: true,
      status: expected,
      wasSubmitted: true,
    });
  }
});
