import { createHash, randomUUID } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { database, closeDatabase } from "#lib/db/client.ts";
import { addUploadFile } from "#lib/db/add-upload-file.ts";
import { createUpload } from "#lib/db/create-upload.ts";
import { deleteExpiredUploads, deleteUpload } from "#lib/db/delete-upload.ts";
import { getStoredLimits } from "#lib/db/get-site-limits.ts";
import { getUploadChoices } from "#lib/db/get-upload-choices.ts";
import { cancelProcessing } from "#lib/db/move-upload.ts";
import { pool } from "#lib/db/pool.ts";
import { setSiteLimits } from "#lib/db/set-site-limits.ts";
import { appendToUpload, getUploadFile } from "#lib/db/upload-file.ts";
import { storedBytes } from "#lib/db/upload-bytes.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import { expireUploads } from "#lib/jobs/expire-uploads.ts";
import { giveUpUpload } from "#lib/jobs/give-up-upload.ts";
import { processUpload } from "#lib/jobs/process-upload.ts";
import { stopQueue } from "#lib/jobs/queue.ts";
import { startProcessing } from "#lib/jobs/start-processing.ts";
import type { Viewer } from "#lib/schema/access.ts";
import { limitsAsSeen } from "#lib/schema/site-limit.ts";
import { newUploadSchema, uploadFoundSchema } from "#lib/schema/upload.ts";
import type { NewUploadInput } from "#lib/schema/upload.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";

const demo = "prisma/demo/kurabe-mini-1/baseline-echo";
const signal = new AbortController().signal;

test.beforeAll(async () => {
  // Other specs of this worker made copies of it, whose questions are the same.
  await pool().query("delete from runs");
  await pool().query(
    "delete from benchmarks where starts_with(id, 'kurabe-mini-1-')",
  );

  await ensureBenchmarks();
});
test.afterAll(async () => {
  await stopQueue();
  await closeDatabase();
});

/** An upload with all its bytes here. */
async function brought(
  viewer: Viewer,
  files: readonly { name: string; bytes: Buffer }[],
  more: NewUploadInput = {},
): Promise<string> {
  const created = await createUpload(
    viewer,
    newUploadSchema.parse({
      ...more,
      files: files.map(({ name, bytes }) => ({ name, size: bytes.length })),
    }),
  );
  if (!created.ok) throw new Error(created.reason);
  for (const [i, file] of created.files.entries()) {
    const bytes = files[i]?.bytes ?? Buffer.alloc(0);
    expect(await appendToUpload(file.id, 0, [bytes])).toEqual({ ok: true });
  }
  return created.id;
}

const demoFiles = async (change = (text: string) => text) =>
  Promise.all(
    (await readdir(demo)).map(async (name) => ({
      name,
      bytes: Buffer.from(change(await readFile(join(demo, name), "utf8"))),
    })),
  );

/** Works on an upload as its job would. */
async function processed(viewer: Viewer, uploadId: string, change = {}) {
  const begun = await startProcessing(viewer, uploadId, change);
  if (!begun.ok) throw new Error(begun.reason);
  await processUpload({
    data: { uploadId, attempt: begun.attempt },
    signal,
  });
  const upload = await database().upload.findUniqueOrThrow({
    where: { id: uploadId },
  });
  const found = uploadFoundSchema.parse(upload.found);
  return { status: upload.status, found };
}

const version = async () =>
  (await pool().query("select version from public_state")).rows[0]?.version;

test("files become a private run of the upload's id, and the public sees nothing of it", async () => {
  const viewer = await madeViewer();
  const before = await version();
  const model = `org/private-${randomUUID()}`;
  const id = await brought(viewer, await demoFiles(), { model });
  const { status, found } = await processed(viewer, id);
  expect(status).toBe("ready");
  expect(found).toMatchObject({ problem: null, benchmarkId: "kurabe-mini-1" });
  const run = await database().run.findUniqueOrThrow({
    where: { id },
    include: { model: true, files: true },
  });
  expect(run).toMatchObject({
    status: "ready",
    visibility: "private",
    ownerId: viewer.userId,
    model: { name: model },
  });
  expect(run.files).toHaveLength(3);
  expect(await version()).toBe(before);
  const chunks = await database().uploadChunk.count({
    where: { file: { uploadId: id } },
  });
  expect(chunks).toBe(0);
  const events = await database().auditEvent.findMany({
    where: { subjectId: id },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ action }) => action)).toEqual([
    "upload.created",
    "upload.processing",
    "run.imported",
    "upload.ready",
  ]);
});

test("a run is made anew under its id, from the bytes that it keeps", async () => {
  const viewer = await madeViewer();
  const id = await brought(viewer, await demoFiles(), { model: "again" });
  await processed(viewer, id);
  const first = await database().score.count({ where: { runId: id } });
  await database().comment.create({ data: { runId: id, body: "stays" } });
  expect((await processed(viewer, id)).status).toBe("ready");
  expect(await database().score.count({ where: { runId: id } })).toBe(first);
  expect(await database().comment.count({ where: { runId: id } })).toBe(1);
});

test("a job that runs again after its effect changes nothing", async () => {
  const viewer = await madeViewer();
  const uploadId = await brought(viewer, await demoFiles(), { model: "twice" });
  const begun = await startProcessing(viewer, uploadId);
  if (!begun.ok) throw new Error(begun.reason);
  const job = { data: { uploadId, attempt: begun.attempt }, signal };
  await Promise.all([processUpload(job), processUpload(job)]);
  await processUpload(job);
  expect(await database().run.count({ where: { id: uploadId } })).toBe(1);
  const ready = await database().auditEvent.count({
    where: { subjectId: uploadId, action: "upload.ready" },
  });
  expect(ready).toBe(1);
});

test("the same content twice leads its owner to the run that is there, and tells nobody else of it", async () => {
  const viewer = await madeViewer();
  const files = await demoFiles();
  const id = await brought(viewer, files, { model: "same" });
  await processed(viewer, id);
  const again = await brought(viewer, files, { model: "same" });
  expect(await processed(viewer, again)).toMatchObject({
    status: "invalid",
    found: { problem: "same-content", sameRunId: id },
  });
  const other = await madeViewer();
  const theirs = await brought(other, files, { model: "same" });
  expect((await processed(other, theirs)).status).toBe("ready");
});

const refusals: {
  what: string;
  files: () => Promise<{ name: string; bytes: Buffer }[]>;
  more?: NewUploadInput;
  problem: string;
}[] = [
  {
    what: "no format",
    files: async () => [{ name: "x.bin", bytes: Buffer.from("not a result") }],
    problem: "errors",
  },
  {
    what: "no model",
    files: async () =>
      (await demoFiles())
        .filter(({ name }) => name === "answers.jsonl")
        .map(({ name, bytes }) => ({
          name,
          bytes: Buffer.from(
            bytes.toString().replaceAll(/"model":"[^"]*",?/g, ""),
          ),
        })),
    problem: "no-model",
  },
  {
    what: "several models",
    files: async () => [
      ...(await demoFiles()),
      {
        name: "others.jsonl",
        bytes: Buffer.from(
          (await readFile(join(demo, "answers.jsonl"), "utf8")).replaceAll(
            "baseline-echo",
            "baseline-other",
          ),
        ),
      },
    ],
    problem: "several-models",
  },
  {
    what: "another benchmark than was chosen",
    files: demoFiles,
    more: { model: "wrong", benchmarkId: "swallow-2024-12" },
    problem: "nothing",
  },
];

for (const { what, files, more, problem } of refusals)
  test(`files with ${what} are refused with the reason, and can be mended`, async () => {
    const viewer = await madeViewer();
    const id = await brought(viewer, await files(), more);
    const { status, found } = await processed(viewer, id);
    expect({ status, problem: found.problem }).toEqual({
      status: "invalid",
      problem,
    });
    expect(await database().run.count({ where: { id } })).toBe(0);
  });

test("of several models in the files the one that was chosen is taken", async () => {
  const viewer = await madeViewer();
  const files = await refusals[2]?.files();
  const id = await brought(viewer, files ?? []);
  await processed(viewer, id);
  const change = {
    fixes: {
      datasets: {},
      duplicates: null,
      from: "baseline-other",
      redact: false,
    },
    model: "chosen",
  };
  expect(await processed(viewer, id, change)).toMatchObject({
    status: "ready",
    found: { models: expect.arrayContaining(["baseline-other"]) },
  });
});

test("a dataset of another name is known once somebody says which it is", async () => {
  const viewer = await madeViewer();
  const files = await demoFiles((text) =>
    text.replaceAll('"mini_qa"', '"my_qa"'),
  );
  const id = await brought(viewer, files, { model: "renamed" });
  const { found } = await processed(viewer, id);
  expect(found.unknownDatasets.map(({ name }) => name)).toEqual(["my_qa"]);
  const scoreOf = () =>
    database().score.findFirst({ where: { runId: id, key: "mini_qa" } });
  expect((await scoreOf())?.value ?? null).toBeNull();
  const fixes = {
    datasets: { my_qa: "mini_qa" },
    duplicates: null,
    from: null,
    redact: false,
  };
  const mended = await processed(viewer, id, { fixes });
  expect(mended.found.unknownDatasets).toEqual([]);
  expect((await scoreOf())?.value).toEqual(expect.any(Number));
});

test("bytes that do not hash to what their sender says make no run", async () => {
  const viewer = await madeViewer();
  const bytes = Buffer.from("{}\n");
  const sha256 = createHash("sha256").update("other").digest("hex");
  const created = await createUpload(
    viewer,
    newUploadSchema.parse({
      model: "hash",
      files: [{ name: "a.jsonl", size: bytes.length, sha256 }],
    }),
  );
  if (!created.ok) throw new Error(created.reason);
  await appendToUpload(created.files[0]?.id ?? "", 0, [bytes]);
  expect(await processed(viewer, created.id)).toMatchObject({
    status: "invalid",
    found: { problem: "wrong-hash" },
  });
});

test("bytes are taken in their order, once, and never beyond the announced length", async () => {
  const viewer = await madeViewer();
  const created = await createUpload(
    viewer,
    newUploadSchema.parse({ files: [{ name: "a", size: 6 }] }),
  );
  if (!created.ok) throw new Error(created.reason);
  const file = created.files[0]?.id ?? "";
  const append = (offset: number, text: string) =>
    appendToUpload(file, offset, [Buffer.from(text)]);
  expect(await append(0, "abc")).toEqual({ ok: true });
  expect(await append(0, "abc")).toEqual({ ok: false });
  expect(await append(4, "f")).toEqual({ ok: false });
  expect(await append(3, "defg")).toEqual({ ok: false });
  const both = await Promise.all([append(3, "def"), append(3, "DEF")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const seen = await getUploadFile(viewer, created.id, file);
  expect(seen).toMatchObject({ size: 6, received: 6 });
  expect(await startProcessing(viewer, created.id)).toMatchObject({ ok: true });
  expect(await append(6, "")).toEqual({ ok: false });
});

test("others find no such upload, whatever they do", async () => {
  const viewer = await madeViewer();
  const other = await madeViewer("admin");
  const id = await brought(viewer, await demoFiles(), { model: "mine" });
  const file = await database().uploadFile.findFirstOrThrow({
    where: { uploadId: id },
  });
  expect(await getUploadFile(other, id, file.id)).toBeNull();
  expect(await startProcessing(other, id)).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(await deleteUpload(other, id)).toEqual({ ok: false });
  const createForTeam = createUpload(
    other,
    newUploadSchema.parse({ teamId: randomUUID() }),
  );
  expect(await createForTeam).toEqual({ ok: false, reason: "not-yours" });
});

test("a try that was taken back stores nothing, even where it was nearly done", async () => {
  const viewer = await madeViewer();
  const uploadId = await brought(viewer, await demoFiles(), { model: "back" });
  const begun = await startProcessing(viewer, uploadId);
  if (!begun.ok) throw new Error(begun.reason);
  expect(await cancelProcessing(viewer, uploadId)).toEqual({ ok: true });
  await processUpload({
    data: { uploadId, attempt: begun.attempt },
    signal,
  });
  expect(await database().run.count({ where: { id: uploadId } })).toBe(0);
  expect((await processed(viewer, uploadId)).status).toBe("ready");
});

test("an upload whose worker broke at every try says so, and can be tried again", async () => {
  const viewer = await madeViewer();
  const uploadId = await brought(viewer, await demoFiles(), { model: "broke" });
  const begun = await startProcessing(viewer, uploadId);
  if (!begun.ok) throw new Error(begun.reason);
  const job = { data: { uploadId, attempt: begun.attempt }, signal };
  await giveUpUpload(job);
  const row = await database().upload.findUnique({ where: { id: uploadId } });
  expect(row).toMatchObject({
    status: "invalid",
    found: { problem: "broken" },
  });
  expect((await processed(viewer, uploadId)).status).toBe("ready");
});

test("uploads that nobody goes on with are deleted after three days, runs stay", async () => {
  const viewer = await madeViewer();
  const left = await brought(viewer, await demoFiles(), { model: "left" });
  const kept = await brought(viewer, await demoFiles(), { model: "kept" });
  await processed(viewer, kept);
  const fresh = await brought(viewer, await demoFiles(), { model: "fresh" });
  for (const id of [left, kept]) {
    await pool().query(
      "update uploads set updated_at = now() - interval '73 hours' where id = $1",
      [id],
    );
    await pool().query(
      "update upload_files set updated_at = now() - interval '73 hours' where upload_id = $1",
      [id],
    );
  }
  await expireUploads();
  expect(await deleteExpiredUploads()).toBe(0);
  const ids = await database().upload.findMany({
    where: { ownerId: viewer.userId },
    select: { id: true },
  });
  expect(ids.map(({ id }) => id).toSorted()).toEqual([kept, fresh].toSorted());
});

test("deleting takes upload and run, and the bytes that no other run has", async () => {
  const viewer = await madeViewer();
  const files = await demoFiles((text) => `${text}\n\n`);
  const id = await brought(viewer, files, { model: "gone" });
  await processed(viewer, id);
  const sha256 = createHash("sha256")
    .update(files[0]?.bytes ?? "")
    .digest("hex");
  expect((await Array.fromAsync(storedBytes(sha256))).length).toBe(1);
  expect(await deleteUpload(viewer, id)).toEqual({ ok: true });
  expect(await database().upload.count({ where: { id } })).toBe(0);
  expect(await database().run.count({ where: { id } })).toBe(0);
  expect(await Array.fromAsync(storedBytes(sha256))).toEqual([]);
});

test("nobody has more than ten unfinished uploads", async () => {
  const viewer = await madeViewer();
  const begin = () => createUpload(viewer, newUploadSchema.parse({}));
  const all = await Promise.all(Array.from({ length: 12 }, begin));
  expect(all.filter(({ ok }) => ok)).toHaveLength(10);
  expect(all.find(({ ok }) => !ok)).toEqual({
    ok: false,
    reason: "too-many-open",
  });
});

test("no more is begun or announced in a day than the admins' limits say, whoever asks how", async () => {
  const { userId: admin } = await madeViewer("admin");
  const none = await getStoredLimits();
  const set = { ...none, uploadMb: 2, uploadsPerDay: 3, uploadMbPerDay: 4 };
  const MB = 1024 * 1024;
  expect(await setSiteLimits(admin, set, limitsAsSeen(none))).toEqual({
    ok: true,
  });
  try {
    const viewer = await madeViewer();
    const begin = (size: number) =>
      createUpload(
        viewer,
        newUploadSchema.parse({ files: [{ name: "a", size }] }),
      );
    const refused = (reason: string) => ({ ok: false, reason });
    expect(await begin(2 * MB + 1)).toEqual(refused("too-large"));
    const first = await begin(2 * MB);
    // At the same moment, and there is room for one.
    const two = await Promise.all([begin(2 * MB), begin(2 * MB)]);
    expect(two.filter(({ ok }) => ok)).toHaveLength(1);
    expect(two).toContainEqual(refused("too-much-today"));
    const left = { mb: 2, perDay: 3, left: 1, mbPerDay: 4, mbLeft: 0 };
    const choices = await getUploadChoices(viewer, null);
    expect(choices.limits).toMatchObject(left);
    expect(await begin(1)).toEqual(refused("too-much-today"));
    const empty = await createUpload(viewer, newUploadSchema.parse({}));
    const id = empty.ok ? empty.id : "";
    const file = { name: "b", size: 1, sha256: null };
    expect(await addUploadFile(viewer, id, file)).toEqual(
      refused("too-much-today"),
    );
    expect(await createUpload(viewer, newUploadSchema.parse({}))).toEqual(
      refused("too-many-today"),
    );
    // What is deleted was brought all the same.
    await deleteUpload(viewer, first.ok ? first.id : "");
    expect((await getUploadChoices(viewer, null)).limits).toMatchObject({
      ...left,
      left: 0,
    });
  } finally {
    await setSiteLimits(admin, none, limitsAsSeen(set));
  }
});

test("what is larger than allowed is refused before a byte is sent", async () => {
  const size = 1025 * 1024 * 1024;
  const upload = newUploadSchema.parse({ files: [{ name: "big", size }] });
  expect(await createUpload(await madeViewer(), upload)).toEqual({
    ok: false,
    reason: "too-large",
  });
});
