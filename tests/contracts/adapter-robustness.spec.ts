import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Adapter, Source } from "#lib/adapters/adapter.ts";
import { adapters } from "#lib/adapters/list.ts";
import { expandFile } from "#lib/adapters/reading/expand.ts";
import { takeSample } from "#lib/adapters/reading/sample.ts";
import { issueSchema, placeSchema } from "#lib/schema/issue.ts";
import type { ReadItem } from "#lib/schema/record.ts";

interface Fixture {
  adapter: Adapter;
  file: string;
  name: string;
}

/** Fixtures, those with problems too, and sample uploads: a folder per adapter. `adapters.spec.ts` holds the rest of the contract. */
const fixtures: Fixture[] = ["tests/fixtures/adapters", "public/samples"]
  .map((folder) => path.resolve(folder))
  .flatMap((root) =>
    adapters.flatMap((adapter) =>
      filesIn(path.join(root, adapter.id)).map((file) => ({
        adapter,
        file,
        name: path.relative(process.cwd(), file),
      })),
    ),
  );

for (const { adapter, file, name } of fixtures) {
  test(`${name}: every record has its place, and numbers that are numbers`, async () => {
    const { sources } = await expandFile(file, "upload");
    for (const source of sources)
      for (const item of await read(adapter, source)) checkItem(item);
  });

  test(`${name}: recognised by ${adapter.id} alone`, async () => {
    const { sources } = await expandFile(file, path.basename(file));
    for (const source of sources) {
      const sample = await takeSample(source);
      const sure = adapters.filter((a) => a.detect(sample) > 0.5);
      expect(sure.map((a) => a.id)).toEqual([adapter.id]);
    }
  });

  test(`${name}: says the same in pieces of any size`, async () => {
    test.skip(isArchiveName(file), "archives are read as a whole");
    const bytes = readFileSync(file);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) =>
      bytes.subarray(i * 7, i * 7 + 7),
    );
    expect(await read(adapter, sourceOf(pieces))).toEqual(
      await read(adapter, sourceOf([bytes])),
    );
  });

  test(`${name}: whatever is cut off or changed, it is an issue and no exception`, async () => {
    test.skip(isArchiveName(file), "archives are read as a whole");
    const bytes = readFileSync(file).subarray(0, 4000);
    const broken = fc.record({
      end: fc.integer({ min: 0, max: bytes.length }),
      at: fc.integer({ min: 0, max: bytes.length - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(broken, async ({ end, at, byte }) => {
        const copy = Buffer.from(bytes.subarray(0, end));
        if (at < end) copy[at] = byte;
        for (const item of await read(adapter, sourceOf([copy])))
          if (item.kind === "issue") issueSchema.parse(item.issue);
      }),
      { numRuns: 40, seed: 20_240_501 },
    );
  });
}

function checkItem(item: ReadItem): void {
  if (item.kind === "issue") {
    issueSchema.parse(item.issue);
    return;
  }
  placeSchema.parse(item.place);
  expect(item.place.file).toMatch(/^upload/);
  if (item.kind === "aggregate") {
    expect(Number.isFinite(item.value)).toBe(true);
    if (item.scaleMax !== undefined)
      expect(item.value).toBeLessThanOrEqual(item.scaleMax);
  }
  if (item.kind !== "prediction") return;
  expect(item.turn).toBeGreaterThanOrEqual(1);
  expect(item.choice).toBeGreaterThanOrEqual(0);
  expect(item.questionId ?? item.index ?? item.input).toBeDefined();
  for (const claim of Object.values(item.claimed ?? {}))
    expect(Number.isFinite(claim)).toBe(true);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .toSorted()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

const isArchiveName = (file: string) => /\.(eval|zip|gz)$/.test(file);

const sourceOf = (chunks: Uint8Array[]): Source => ({
  name: "file",
  async *open() {
    yield* chunks;
  },
});

async function read(adapter: Adapter, source: Source): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of adapter.read(source)) items.push(item);
  return items;
}
