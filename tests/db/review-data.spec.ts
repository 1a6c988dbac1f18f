import { addComment } from "#lib/db/add-comment.ts";
import { closeReport } from "#lib/db/close-report.ts";
import { closeDatabase, database } from "#lib/db/client.ts";
import { getPublicVersion } from "#lib/db/get-public-version.ts";
import { getReviewCase } from "#lib/db/get-review-case.ts";
import { getRunOfLink, getRunSheet } from "#lib/db/get-run-sheet.ts";
import { listComments } from "#lib/db/list-comments.ts";
import { listReports } from "#lib/db/list-reports.ts";
import { listReviewQueue } from "#lib/db/list-review-queue.ts";
import { listRunEvents } from "#lib/db/list-run-events.ts";
import { listSample } from "#lib/db/list-sample.ts";
import { moveRun } from "#lib/db/move-run.ts";
import { readSampledAnswer } from "#lib/db/read-sampled-answer.ts";
import { saveReport } from "#lib/db/save-report.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { setClaim } from "#lib/db/set-claim.ts";
import { hashLink, setRunLink } from "#lib/db/set-run-link.ts";
import type { Viewer } from "#lib/schema/access.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";
import { madeFile, madeRun, saveMadeBenchmark } from "./support/made-run.ts";

let benchmark = "";
let owner: Viewer;
let stranger: Viewer;
let reviewer: Viewer;

test.beforeAll(async () => {
  benchmark = await saveMadeBenchmark();
  owner = await madeViewer();
  stranger = await madeViewer();
  reviewer = await madeViewer("reviewer");
});

test.afterAll(() => closeDatabase());

async function ownRun(
  more: Parameters<typeof madeRun>[1] = {},
): Promise<string> {
  const saved = await saveRun(
    await madeRun(benchmark, { ownerId: owner.userId, ...more }),
  );
  if (!saved.ok) throw new Error(saved.reason);
  return saved.runId;
}

async function submitted(more: Parameters<typeof madeRun>[1] = {}) {
  const runId = await ownRun(more);
  const move = { runId, transition: "submit", expected: "ready" } as const;
  expect((await moveRun(owner, move)).ok).toBe(true);
  return runId;
}

test("a link is its owner's to make, shows the run, and moves nothing public", async () => {
  const runId = await ownRun();
  const version = await getPublicVersion();
  for (const who of [null, stranger, reviewer])
    expect(await setRunLink(who, runId, "renew")).toEqual({ ok: false });
  const first = await setRunLink(owner, runId, "renew");
  const second = await setRunLink(owner, runId, "renew");
  if (!first.ok || !second.ok || !first.secret || !second.secret)
    throw new Error("No link.");
  expect(await getRunOfLink(hashLink(first.secret))).toBeNull();
  expect((await getRunOfLink(hashLink(second.secret)))?.id).toBe(runId);
  expect(await getRunSheet(stranger, runId)).toBeNull();
  const stored = await database().run.findUniqueOrThrow({
    where: { id: runId },
  });
  expect(JSON.stringify(stored)).not.toContain(second.secret);
  await setRunLink(owner, runId, "take-back");
  expect(await getRunOfLink(hashLink(second.secret))).toBeNull();
  expect(await getPublicVersion()).toBe(version);
});

test("of two reviewers one takes a submission on, and only they give it back", async () => {
  const runId = await submitted();
  const other = await madeViewer("reviewer");
  const both = await Promise.all([
    setClaim(reviewer, runId, "claim"),
    setClaim(other, runId, "claim"),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const [mine, theirs] = both[0]?.ok ? [reviewer, other] : [other, reviewer];
  expect(await setClaim(theirs, runId, "unclaim")).toEqual({ ok: false });
  for (const who of [owner, stranger])
    expect(await setClaim(who, runId, "claim")).toEqual({ ok: false });
  const mineOnly = { status: "submitted", claim: "mine", page: 1 } as const;
  const { runs } = await listReviewQueue(mine, { ...mineOnly, benchmark });
  expect(runs.map(({ id }) => id)).toEqual([runId]);
  expect(await setClaim(mine, runId, "unclaim")).toEqual({ ok: true });
});

test("the queue is oldest first, and empty for members", async () => {
  const own = await saveMadeBenchmark();
  const ids: string[] = [];
  for (let at = 0; at < 3; at++) {
    const saved = await saveRun(await madeRun(own, { ownerId: owner.userId }));
    if (!saved.ok) throw new Error(saved.reason);
    ids.unshift(saved.runId);
    await database().run.update({
      where: { id: saved.runId },
      data: { status: "submitted", submittedAt: new Date(2020, 0, 9 - at) },
    });
  }
  const wanted = { status: "submitted", claim: "all", page: 1 } as const;
  const { runs } = await listReviewQueue(reviewer, {
    ...wanted,
    benchmark: own,
  });
  expect(runs.map(({ id }) => id)).toEqual(ids);
  expect(
    (await listReviewQueue(owner, { ...wanted, benchmark: own })).total,
  ).toBe(0);
});

test("the thread is for the run's people and its reviewers, though the run be public", async () => {
  const runId = await ownRun();
  expect(await addComment(reviewer, runId, "?")).toEqual({ ok: false });
  await moveRun(owner, { runId, transition: "submit", expected: "ready" });
  expect(await addComment(reviewer, runId, "どの版ですか")).toEqual({
    ok: true,
  });
  expect(await addComment(owner, runId, "1.0です")).toEqual({ ok: true });
  expect(await addComment(stranger, runId, "私も")).toEqual({ ok: false });
  await moveRun(reviewer, {
    runId,
    transition: "approve",
    expected: "submitted",
  });
  expect(await listComments(stranger, runId)).toBeNull();
  expect(await listComments(null, runId)).toBeNull();
  expect(await listComments(owner, runId)).toMatchObject([
    { body: "どの版ですか", by: "reviewer", isOwn: false },
    { body: "1.0です", by: "owner", isOwn: true },
  ]);
  const told = await database().notification.findMany({
    where: { runId, kind: "comment.added" },
  });
  expect(told.map(({ userId }) => userId).toSorted()).toEqual(
    [owner.userId, reviewer.userId].toSorted(),
  );
  const seen = async (who: Viewer | null) =>
    (await listRunEvents(who, runId))?.map(({ action }) => action);
  expect(await seen(null)).toEqual(["run.approved"]);
  expect(await seen(stranger)).toEqual(["run.approved"]);
  expect(await seen(owner)).toContain("comment.added");
});

test("the sample is the same for everybody, and a reading is each reviewer's own", async () => {
  const runId = await submitted();
  const other = await madeViewer("reviewer");
  const places = async (who: Viewer) =>
    (await listSample(runId, who.userId)).map((each) => each.question);
  expect(await places(reviewer)).toEqual(await places(other));
  expect(new Set(await places(reviewer)).size).toBe(20);
  expect(await places(reviewer)).not.toEqual(
    (await places(reviewer)).toSorted((a, b) => a - b),
  );
  expect(await readSampledAnswer(owner, runId, 1)).toBeNull();
  expect(await readSampledAnswer(reviewer, runId, 21)).toBeNull();
  expect(await readSampledAnswer(reviewer, runId, 7)).toMatchObject({
    n: 7,
    of: 20,
    dataset: "facts",
    score: 1,
    question: { kind: "text", text: "問い" },
    reference: { kind: "text", text: "答え" },
  });
  const readBy = async (who: Viewer) =>
    (await listSample(runId, who.userId)).flatMap((each, at) =>
      each.isRead ? [at + 1] : [],
    );
  expect(await readBy(reviewer)).toEqual([7]);
  expect(await readBy(other)).toEqual([]);
});

test("the case has duplicates, the judge's health and what was proposed; private runs of others stay nameless", async () => {
  const file = await madeFile("the same bytes");
  const theirs = await ownRun({ ownerId: stranger.userId, files: [file] });
  const runId = await submitted({ files: [file] });
  const { modelId } = await database().run.update({
    where: { id: runId },
    data: { proposedFacts: { licence: "MIT", country: "JP" } },
  });
  await database().model.update({
    where: { id: modelId },
    data: { country: "US" },
  });
  const found = await getReviewCase(reviewer, runId);
  expect(found?.duplicates).toEqual([{ run: null, via: "file", count: 1 }]);
  expect(JSON.stringify(found)).not.toContain(theirs);
  expect(found?.judges).toEqual([
    {
      judge: "gpt-4",
      judgePrompt: "single-v1",
      ratings: 1,
      unparsed: 0,
      repeats: 0,
      differing: 0,
    },
  ]);
  expect(found?.proposed).toEqual([
    { fact: "country", proposed: "JP", current: "US" },
    { fact: "licence", proposed: "MIT", current: null },
  ]);
  expect(await getReviewCase(owner, runId)).toBeNull();
  expect(await getReviewCase(reviewer, theirs)).toBeNull();
});

test("only public runs can be reported, and a report is closed once", async () => {
  const runId = await submitted();
  const report = {
    runId,
    subject: "QA",
    body: "正解が違うと思います",
    contact: "",
  };
  expect(await saveReport(report, null)).toEqual({ ok: false });
  await moveRun(reviewer, {
    runId,
    transition: "approve",
    expected: "submitted",
  });
  expect(await saveReport(report, stranger.userId)).toEqual({ ok: true });
  const { open } = await listReports(reviewer);
  const id = open.find((each) => each.run.id === runId)?.id ?? "";
  expect((await listReports(stranger)).open).toEqual([]);
  expect(await closeReport(stranger, id, "…")).toEqual({ ok: false });
  expect(await closeReport(reviewer, id, "直しました")).toEqual({ ok: true });
  expect(await closeReport(reviewer, id, "もう一度")).toEqual({ ok: false });
  const told = await database().notification.findFirst({
    where: { userId: stranger.userId, kind: "report.closed" },
  });
  expect(told?.details).toMatchObject({ words: "直しました" });
});
