import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { closeDatabase, database } from "#lib/db/client.ts";
import { getRunStatus } from "#lib/db/get-run-status.ts";
import { moveRun, type WantedMove } from "#lib/db/move-run.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { mayDo, mayRead } from "#lib/schema/access.ts";
import type { RunAccess, Viewer } from "#lib/schema/access.ts";
import { runMoveSchema } from "#lib/schema/run-move.ts";
import { runStatusSchema, runTransitions } from "#lib/schema/run-status.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";
import { madeRun, saveMadeBenchmark } from "./support/made-run.ts";

let benchmark = "";
let owner: Viewer;
let reviewer: Viewer;
let second: Viewer;
let admin: Viewer;

test.beforeAll(async () => {
  benchmark = await saveMadeBenchmark();
  owner = await madeViewer();
  reviewer = await madeViewer("reviewer");
  second = await madeViewer("reviewer");
  admin = await madeViewer("admin");
});

test.afterAll(async () => {
  await database().siteSetting.deleteMany();
  await closeDatabase();
});

async function ownRun(
  more: Partial<Parameters<typeof madeRun>[1]> = {},
): Promise<string> {
  const saved = await saveRun(
    await madeRun(benchmark, { ownerId: owner.userId, ...more }),
  );
  if (!saved.ok) throw new Error(saved.reason);
  return saved.runId;
}

const step = (
  runId: string,
  transition: WantedMove["transition"],
  expected: WantedMove["expected"],
  words = "words",
): WantedMove => ({ runId, transition, expected, words });

const actionsOf = async (runId: string) => {
  const events = await database().auditEvent.findMany({
    where: { subjectType: "run", subjectId: runId },
    orderBy: { id: "asc" },
  });
  return events.map(({ action }) => action);
};

test("from submission to publication and back, each step with its event, review and news", async () => {
  const runId = await ownRun();
  const go = async (
    viewer: Viewer,
    transition: WantedMove["transition"],
    expected: WantedMove["expected"],
  ) => {
    const moved = await moveRun(viewer, step(runId, transition, expected));
    expect(moved).toMatchObject({ ok: true });
  };
  await go(owner, "submit", "ready");
  await go(reviewer, "request_changes", "submitted");
  await go(owner, "submit", "changes_requested");
  await go(reviewer, "approve", "submitted");
  await go(owner, "withdraw", "published");
  expect(await actionsOf(runId)).toEqual([
    "run.imported",
    "run.submitted",
    "run.changes_requested",
    "run.submitted",
    "run.approved",
    "run.withdrawn",
  ]);
  const run = await database().run.findUniqueOrThrow({
    where: { id: runId },
    include: { reviews: { orderBy: { createdAt: "asc" } } },
  });
  expect(run).toMatchObject({
    status: "withdrawn",
    visibility: "private",
    withdrawalReason: "words",
  });
  expect(run.reviews.map(({ decision }) => decision)).toEqual([
    "changes_requested",
    "approved",
  ]);
  const news = await database().notification.findMany({
    where: { runId },
    orderBy: { id: "asc" },
  });
  const kindsFor = ({ userId }: Viewer) =>
    news.filter((each) => each.userId === userId).map(({ kind }) => kind);
  expect(kindsFor(owner)).toEqual(["run.changes_requested", "run.approved"]);
  expect(kindsFor(reviewer)).toEqual(["run.submitted", "run.submitted"]);
});

test("who may not read a run learns nothing of it, who may not decide is refused", async () => {
  const runId = await ownRun();
  const stranger = await madeViewer();
  const missing = { ok: false, reason: "not-there" };
  for (const who of [null, stranger, reviewer])
    expect(await moveRun(who, step(runId, "submit", "ready"))).toEqual(missing);
  const nowhere = step(randomUUID(), "submit", "ready");
  expect(await moveRun(owner, nowhere)).toEqual(missing);
  expect(await moveRun(admin, step(runId, "publish", "ready"))).toEqual({
    ok: false,
    reason: "refused",
  });
  await moveRun(owner, step(runId, "submit", "ready"));
  expect(await moveRun(owner, step(runId, "approve", "submitted"))).toEqual({
    ok: false,
    reason: "refused",
  });
  expect(
    await moveRun(reviewer, step(runId, "reject", "submitted", "  ")),
  ).toEqual({ ok: false, reason: "words-missing" });
  expect(await getRunStatus(runId)).toBe("submitted");
});

test("of many decisions at the same moment exactly one holds", async () => {
  const runId = await ownRun();
  await moveRun(owner, step(runId, "submit", "ready"));
  const deciders = await Promise.all(
    Array.from({ length: 12 }, () => madeViewer("reviewer")),
  );
  const kinds = ["approve", "reject", "request_changes"] as const;
  const all = await Promise.all([
    ...deciders.map((each, at) =>
      moveRun(each, step(runId, kinds[at % 3] ?? "reject", "submitted")),
    ),
    moveRun(owner, step(runId, "withdraw", "submitted")),
  ]);
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await actionsOf(runId)).slice(2)).toHaveLength(1);
  expect(
    all.filter((each) => !each.ok && each.reason === "conflict"),
  ).toHaveLength(12);
});

test("random sequences of steps keep to the table", async () => {
  test.slow();
  const viewers = [owner, reviewer, admin];
  const runId = await ownRun();
  const statuses = runStatusSchema.options.filter(
    (status) => !["uploading", "processing", "invalid"].includes(status),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...statuses),
      fc.array(
        fc.record({
          who: fc.constantFrom(...viewers),
          transition: fc.constantFrom(...runMoveSchema.options),
          expected: fc.option(fc.constantFrom(...statuses), { freq: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      async (start, moves) => {
        let state: RunAccess = {
          ownerId: owner.userId,
          teamId: null,
          status: start,
          visibility: start === "published" ? "public" : "private",
          wasSubmitted: true,
        };
        await database().run.update({
          where: { id: runId },
          data: {
            status: start,
            visibility: state.visibility,
            submittedAt: new Date(),
          },
        });
        for (const { who, transition, expected } of moves) {
          const saw = expected ?? state.status;
          const moved = await moveRun(who, step(runId, transition, saw));
          const should =
            saw === state.status &&
            mayRead(who, state) &&
            mayDo(who, transition, state);
          expect(moved.ok).toBe(should);
          if (!should) continue;
          const status = runTransitions[transition].to;
          const visibility =
            status === "published"
              ? "public"
              : status === "withdrawn"
                ? "private"
                : state.visibility;
          state = { ...state, status, visibility };
        }
        const run = await database().run.findUniqueOrThrow({
          where: { id: runId },
        });
        expect(run.status).toBe(state.status);
        expect(run.visibility).toBe(state.visibility);
      },
    ),
    { numRuns: 1_000, seed: 7 },
  );
});

test("a new version takes the place of the one on the board, of the same people only", async () => {
  const older = await ownRun();
  await moveRun(owner, step(older, "submit", "ready"));
  await moveRun(reviewer, step(older, "approve", "submitted"));
  const other = await madeViewer();
  const versions = [await ownRun({ ownerId: other.userId }), await ownRun()];
  const seen: (string | null)[] = [];
  for (const [at, runId] of versions.entries()) {
    await database().run.update({
      where: { id: runId },
      data: { supersedesId: older },
    });
    const who = at === 0 ? other : owner;
    await moveRun(who, step(runId, "submit", "ready"));
    await moveRun(reviewer, step(runId, "approve", "submitted"));
    expect(await getRunStatus(runId)).toBe("published");
    seen.push(await getRunStatus(older));
  }
  expect(seen).toEqual(["published", "superseded"]);
  expect(await actionsOf(older)).toContain("run.superseded");
});

test("four eyes: two different reviewers approve, each submission anew", async () => {
  await database().siteSetting.create({
    data: { name: "fourEyes", value: true },
  });
  const runId = await ownRun();
  await moveRun(owner, step(runId, "submit", "ready"));
  const approve = (who: Viewer) =>
    moveRun(who, step(runId, "approve", "submitted"));
  expect(await approve(reviewer)).toEqual({ ok: true, status: "submitted" });
  expect(await approve(reviewer)).toEqual({
    ok: false,
    reason: "needs-another",
  });
  await moveRun(second, step(runId, "request_changes", "submitted"));
  await moveRun(owner, step(runId, "submit", "changes_requested"));
  expect(await approve(second)).toEqual({ ok: true, status: "submitted" });
  expect(await approve(reviewer)).toEqual({ ok: true, status: "published" });
  await database().siteSetting.deleteMany();
});

test("proposed facts fill what is unknown, and replace only what the reviewer chose", async () => {
  const runId = await ownRun();
  const { modelId } = await database().run.update({
    where: { id: runId },
    data: {
      proposedFacts: {
        licence: "MIT",
        organisation: "New",
        country: "JP",
        releaseDate: "2024-02-03",
        totalParametersB: -5,
        weights: { set: "open" },
      },
    },
  });
  await database().model.update({
    where: { id: modelId },
    data: { organisation: "Old", country: "US" },
  });
  await moveRun(owner, step(runId, "submit", "ready"));
  const before = await database().model.findUniqueOrThrow({
    where: { id: modelId },
  });
  expect(before.licence).toBeNull();
  await moveRun(reviewer, {
    ...step(runId, "approve", "submitted"),
    facts: ["country"],
  });
  expect(
    await database().model.findUniqueOrThrow({ where: { id: modelId } }),
  ).toMatchObject({
    licence: "MIT",
    organisation: "Old",
    country: "JP",
    releaseDate: new Date("2024-02-03"),
    totalParametersB: null,
    weights: null,
  });
});

test("a publication says how many runs of the family stayed private", async () => {
  const model = `org/Family-${randomUUID()}`;
  await ownRun({ model });
  await ownRun({ model, ownerId: (await madeViewer()).userId });
  const runId = await ownRun({ model });
  await moveRun(owner, step(runId, "submit", "ready"));
  await moveRun(reviewer, step(runId, "approve", "submitted"));
  const event = await database().auditEvent.findFirst({
    where: { subjectId: runId, action: "run.approved" },
  });
  expect(event?.details).toMatchObject({ privateRuns: 1 });
});
