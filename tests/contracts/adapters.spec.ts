import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { adapters } from "#lib/adapters/list.ts";
import { detectAdapter } from "#lib/adapters/detect.ts";
import type { Adapter, Source } from "#lib/adapters/adapter.ts";
import { isArchive } from "#lib/adapters/reading/archive-source.ts";
import { expandBytes } from "#lib/adapters/reading/expand.ts";
import { takeSample } from "#lib/adapters/reading/sample.ts";
import type { ReadItem } from "#lib/schema/record.ts";
import { makeZip } from "../lib/adapters/reading/make-zip.ts";
import { collect } from "../lib/adapters/reading/memory-source.ts";

/** What every adapter promises, tried on the fixtures in its folder. `problems*` hold what is wrong on purpose. */
const fixtures = (adapter: Adapter) =>
  filesIn(path.resolve("tests/fixtures/adapters", adapter.id)).filter(
    (file) => !/problems|unfinished/.test(path.basename(file)),
  );

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder).map((name) => path.join(folder, name))
    : [];

async function open(bytes: Uint8Array, name: string): Promise<Source> {
  const { sources, issues } = await expandBytes(bytes, name);
  const [source] = sources;
  if (!source || sources.length > 1) throw new Error(JSON.stringify(issues));
  return source;
}

const read = (adapter: Adapter, source: Source) =>
  collect(adapter.read(source));

test("ids are unique, and kebab-case", () => {
  const ids = adapters.map((adapter) => adapter.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("content of no format is nobody's", async () => {
  for (const text of [
    "",
    "Hello, world\n",
    "{}",
    "[]",
    '{"a":1}\n',
    "a,b\n1,2\n",
    "\0\u0001",
  ]) {
    const sample = await takeSample(await open(Buffer.from(text), "x"));
    const claims = adapters.map((adapter) => adapter.detect(sample));
    expect({ text, claims }).toEqual({ text, claims: claims.map(() => 0) });
  }
});

for (const adapter of adapters)
  test.describe(adapter.id, () => {
    test("has fixtures and a sample upload", () => {
      expect(fixtures(adapter).length).toBeGreaterThan(0);
      expect(filesIn(path.resolve("public/samples", adapter.id))).not.toEqual(
        [],
      );
    });

    for (const file of [
      ...fixtures(adapter),
      ...filesIn(path.resolve("public/samples", adapter.id)),
    ]) {
      const bytes = readFileSync(file);
      const base = path.basename(file);

      test(`${path.relative(".", file)}: recognised by nobody else as surely, whatever its name`, async () => {
        const sample = await takeSample(await open(bytes, "renamed.bin"));
        const mine = adapter.detect(sample);
        expect(detectAdapter(sample, adapters)?.adapter.id).toBe(adapter.id);
        for (const other of adapters)
          if (other !== adapter)
            expect([other.id, other.detect(sample) < mine]).toEqual([
              other.id,
              true,
            ]);
      });

      test(`${path.relative(".", file)}: facts, each with its place, and the same each time`, async () => {
        const source = await open(bytes, base);
        const items = await read(adapter, source);
        expect(
          items.filter((item) => item.kind !== "issue").length,
        ).toBeGreaterThan(0);
        for (const item of items) {
          const place = item.kind === "issue" ? item.issue.place : item.place;
          expect(place?.file).toMatch(
            new RegExp(`^${RegExp.escape(base)}(/|$)`),
          );
        }
        expect(await read(adapter, source)).toEqual(items);
      });

      test(`${path.relative(".", file)}: packed, it reads the same`, async () => {
        const source = await open(bytes, base);
        const items = await read(adapter, source);
        const zipped = await open(
          makeZip([{ name: base, data: bytes }]),
          "up.zip",
        );
        expect(withoutFolder(await read(adapter, zipped))).toEqual(items);
        if (isArchive(source)) return;
        expect(await read(adapter, await open(gzipSync(bytes), base))).toEqual(
          items,
        );
      });

      test(`${path.relative(".", file)}: cut short, it is said and not thrown`, async () => {
        const whole = await open(bytes, base);
        if (isArchive(whole)) {
          const { sources, issues } = await expandBytes(
            bytes.subarray(0, bytes.length * 0.6),
            base,
          );
          expect({ sources, codes: issues.map((i) => i.code) }).toEqual({
            sources: [],
            codes: ["bad-archive"],
          });
          return;
        }
        const items = await read(
          adapter,
          await open(bytes.subarray(0, cutPoint(bytes)), base),
        );
        expect(
          items.filter((item) => item.kind === "issue").length,
        ).toBeGreaterThan(0);
      });
    }
  });

/** Within the last line: in a table of which the last cell is cut nobody could tell. */
function cutPoint(bytes: Buffer): number {
  const end = bytes.toString("latin1").trimEnd().length;
  const start = bytes.lastIndexOf(0x0a, end - 1) + 1;
  return start + Math.floor((end - start) * 0.4);
}

const withoutFolder = (items: ReadItem[]): unknown =>
  JSON.parse(JSON.stringify(items).replaceAll('"file":"up.zip/', '"file":"'));
