import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, database } from "#lib/db/client.ts";
import { hashFile } from "#lib/db/hash-file.ts";
import { uuidV7 } from "#lib/db/uuid-v7.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import { importUpload } from "#lib/jobs/import-upload.ts";
import { cleanFileName } from "#lib/schema/file-name.ts";
import type { Issue } from "#lib/schema/issue.ts";
import {
  proposedFactsSchema,
  uploadFixesSchema,
  uploadFoundSchema,
} from "#lib/schema/upload.ts";
import { expect, test } from "../setup/database.ts";
import { madeViewer } from "./support/made-people.ts";
import {
  hostileUploads,
  type HostileUpload,
} from "./support/hostile-uploads.ts";
import { workedUpload } from "./support/refused-upload.ts";
import { countRows } from "./support/made-run.ts";

const corpus = hostileUploads();
const folder = mkdtempSync(join(tmpdir(), "kurabe-hostile-"));

test.describe.configure({ timeout: 300_000 });
test.beforeAll(() => ensureBenchmarks(["kurabe-mini-1"]));
test.afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeDatabase();
});

/** Makes a run of an upload, or does not, as the worker's thread does. */
async function process(upload: HostileUpload, ownerId: string) {
  const id = uuidV7();
  const attempt = randomUUID();
  const path = join(folder, id);
  writeFileSync(path, upload.bytes);
  const progress = { attempt, stage: "fetch", records: 0 };
  await database().upload.create({
    data: { id, ownerId, status: "processing", progress },
  });
  const started = performance.now();
  const outcome = await importUpload(
    {
      uploadId: id,
      attempt,
      ownerId,
      teamId: null,
      supersedesId: null,
      model: `hostile-${id}`,
      benchmarkId: "kurabe-mini-1",
      label: "",
      facts: proposedFactsSchema.parse({}),
      fixes: uploadFixesSchema.parse({ from: null }),
      files: [await hashFile({ path, name: cleanFileName(upload.name) })],
    },
    () => {},
  );
  const seconds = (performance.now() - started) / 1000;
  rmSync(path);
  return { id, outcome, seconds };
}

async function endOf({ id, outcome }: Awaited<ReturnType<typeof process>>) {
  if (!outcome.ok) {
    if (outcome.reason !== "invalid") throw new Error(outcome.reason);
    const found = uploadFoundSchema.parse(outcome.found);
    return { end: found.problem, issues: found.issues };
  }
  const rows = await database().runIssue.findMany({ where: { runId: id } });
  const issues = rows.map(({ code, place }) => ({ code, place }) as Issue);
  return { end: "run", issues };
}

test("the corpus is large, and no two of it are the same", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(300);
  const said = corpus.map(({ kind, says }) => `${kind}: ${says}`);
  expect(new Set(said).size).toBe(said.length);
});

for (const kind of ["zip", "gzip", "json", "records", "names"] as const)
  test(`hostile uploads end as they must, with code and place: ${kind}`, async () => {
    const { userId } = await madeViewer();
    const wrong: unknown[] = [];
    for (const upload of corpus.filter((each) => each.kind === kind)) {
      const done = await process(upload, userId);
      const { end, issues } = await endOf(done);
      const { code, line, file } = upload.verdict;
      const isFound =
        code === undefined ||
        issues.some(
          (issue) =>
            issue.code === code &&
            (line === undefined || issue.place?.line === line) &&
            (file === undefined || issue.place?.file.endsWith(file)),
        );
      const isNamed = end === "run" || issues.length > 0 || end === "nothing";
      if (end !== upload.verdict.end || !isFound || !isNamed)
        wrong.push({
          says: upload.says,
          expected: upload.verdict,
          end,
          issues: issues
            .slice(0, 4)
            .map(
              (each) => `${each.code} ${each.place?.file}:${each.place?.line}`,
            ),
        });
    }
    expect(wrong).toEqual([]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

test("what is refused leaves nothing behind but its upload", async () => {
  const { userId } = await madeViewer();
  const before = await countRows();
  for (const upload of corpus.filter(({ verdict }) => verdict.end !== "run"))
    await process(upload, userId);
  expect(await countRows()).toEqual(before);
  expect(readdirSync(folder)).toEqual([]);
});

test("the worker leaves no temporary file, whatever the verdict", async () => {
  // One of each kind and verdict, and the largest: a thread each takes its time.
  const chosen = new Map(
    corpus.map((each) => [`${each.kind} ${each.verdict.end}`, each]),
  );
  for (const each of corpus)
    if (each.says.startsWith("a bomb")) chosen.set(each.says + each.kind, each);
  for (const upload of chosen.values()) {
    if (upload.bytes.length === 0) continue;
    const { end, left } = await workedUpload(upload);
    expect([upload.says, end, left]).toEqual([
      upload.says,
      upload.verdict.end,
      [],
    ]);
  }
});
