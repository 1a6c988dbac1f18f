import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { closeDatabase, database } from "#lib/db/client.ts";
import { pool } from "#lib/db/pool.ts";
import { listUploadFiles, writeUploadFile } from "#lib/db/upload-bytes.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import type { Viewer } from "#lib/schema/access.ts";
import { UploadStore } from "#lib/uploads/upload-store.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";

const folder = mkdtempSync(join(tmpdir(), "kurabe-bytes-"));
test.afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeDatabase();
});

const sha1 = (bytes: Uint8Array) =>
  `sha1 ${createHash("sha1").update(bytes).digest("base64")}`;

/** A file's bytes, where they are cut into stretches, and how and where it first goes wrong, if it does. */
const sending = fc.record({
  bytes: fc.uint8Array({ minLength: 1, maxLength: 400 }),
  cuts: fc.array(fc.nat(400), { maxLength: 3 }),
  fault: fc.constantFrom("none", "none", "checksum", "offset", "too-long"),
  faultFrom: fc.nat(400),
});

type Sending = typeof sending extends fc.Arbitrary<infer T> ? T : never;

/** Announces files, sends all at once, reads back what is stored. */
async function sendAll(
  viewer: Viewer,
  uploadId: string,
  sent: readonly Sending[],
): Promise<void> {
  const files = sent.map((each) => ({ ...each, id: uuidV7() }));
  await database().uploadFile.createMany({
    data: files.map(({ id, bytes }) => ({
      id,
      uploadId,
      name: "f",
      size: bytes.length,
    })),
  });
  await Promise.all(files.map((file) => sendOne(viewer, uploadId, file)));
  const stored = await listUploadFiles(uploadId);
  expect(stored.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
  await Promise.all(
    stored.map(async (file, at) => {
      const path = join(folder, file.id);
      await writeUploadFile(file, path);
      const arrived = readFileSync(path);
      expect(arrived.equals(Buffer.from(files[at]?.bytes ?? []))).toBe(true);
      rmSync(path);
    }),
  );
  // Rows that are only deleted would slow those after them.
  await pool().query("truncate upload_files cascade");
}

async function sendOne(
  viewer: Viewer,
  uploadId: string,
  { id, bytes, cuts, fault, faultFrom }: Sending & { id: string },
): Promise<void> {
  const ends = [
    ...cuts.filter((at) => at > 0 && at < bytes.length),
    bytes.length,
  ];
  let at = 0;
  let isFaulty = fault !== "none";
  for (const end of ends.toSorted((a, b) => a - b)) {
    if (end === at) continue;
    const part = bytes.slice(at, end);
    const store = (checksum: string) =>
      new UploadStore(viewer, uploadId, checksum);
    if (isFaulty && end > faultFrom % bytes.length) {
      isFaulty = false;
      const wrong =
        fault === "too-long" ? Buffer.alloc(bytes.length + 1) : part;
      const refused = store(
        fault === "checksum" ? sha1(Buffer.from("x")) : sha1(wrong),
      ).write(
        Readable.from([Buffer.from(wrong)]),
        id,
        fault === "offset" ? at + 1 : at,
      );
      await expect(refused).rejects.toMatchObject({
        status_code: expect.any(Number),
      });
    }
    at = await store(sha1(part)).write(
      Readable.from([Buffer.from(part)]),
      id,
      at,
    );
    expect(at).toBe(end);
  }
}

test("whatever is sent, in whatever stretches, arrives byte for byte or is refused", async () => {
  test.setTimeout(600_000);
  const viewer = await madeViewer();
  const uploadId = uuidV7();
  await database().upload.create({
    data: { id: uploadId, ownerId: viewer.userId },
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(sending, { minLength: FILES, maxLength: FILES }),
      (sent) => sendAll(viewer, uploadId, sent),
    ),
    { numRuns: RUNS, seed: 20_261_128, endOnFailure: true },
  );
});

// 10,000 uploads.
const [RUNS, FILES] = [200, 50];
