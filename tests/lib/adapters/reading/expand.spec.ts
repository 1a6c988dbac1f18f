import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { isArchive } from "#lib/adapters/reading/archive-source.ts";
import { expandBytes, expandFile } from "#lib/adapters/reading/expand.ts";
import { DEFAULT_LIMITS } from "#lib/adapters/reading/expansion-limits.ts";
import { UnreadableSource } from "#lib/adapters/reading/unreadable-source.ts";
import type { Source } from "#lib/adapters/adapter.ts";
import { makeZip } from "./make-zip.ts";

const limits = { expandedBytes: 5000, ratio: 20, ratioFrom: 1000, entries: 5 };

/** The source's text, or the code of the issue that reading it ends in. */
async function contentOf(source: Source): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of source.open()) chunks.push(chunk);
  } catch (error) {
    if (error instanceof UnreadableSource) return `(${error.issue.code})`;
    throw error;
  }
  return Buffer.concat(chunks).toString();
}

async function expanded(bytes: Uint8Array, using = limits) {
  const { sources, issues } = await expandBytes(bytes, "up", using);
  const found: Record<string, string> = {};
  for (const source of sources) found[source.name] = await contentOf(source);
  return { found, issues: issues.map((i) => `${i.code} ${i.place?.file}`) };
}

const noise = (length: number) =>
  Array.from({ length }, (_, i) => ((i * 7919) % 9973).toString(36))
    .join("")
    .slice(0, length);

const accepted: {
  says: string;
  bytes: Uint8Array;
  found: Record<string, string>;
}[] = [
  { says: "plain bytes", bytes: Buffer.from("a\n"), found: { up: "a\n" } },
  { says: "nothing", bytes: Buffer.alloc(0), found: { up: "" } },
  { says: "gzip", bytes: gzipSync("abc"), found: { up: "abc" } },
  {
    says: "gzip of two members",
    bytes: Buffer.concat([gzipSync("ab"), gzipSync("cd")]),
    found: { up: "abcd" },
  },
  {
    says: "zip, in the order of the archive",
    bytes: makeZip([
      { name: "b.json", data: "1" },
      { name: "d/a.json", data: "日本" },
    ]),
    found: { "up/b.json": "1", "up/d/a.json": "日本" },
  },
  {
    says: "zip without folders and what systems leave behind",
    bytes: makeZip([
      { name: "d/", data: "" },
      { name: "__MACOSX/._a", data: "x" },
      { name: "d/.DS_Store", data: "x" },
      { name: "d/a", data: "y" },
    ]),
    found: { "up/d/a": "y" },
  },
  {
    says: "gzip in a zip",
    bytes: makeZip([{ name: "a.gz", data: gzipSync("abc") }]),
    found: { "up/a.gz": "abc" },
  },
];

for (const { says, bytes, found } of accepted)
  test(`reads ${says}`, async () => {
    expect(await expanded(bytes)).toEqual({ found, issues: [] });
  });

const symlink = (0o120777 << 16) >>> 0;

const refused: {
  says: string;
  bytes: Uint8Array;
  issues?: string[];
  found?: Record<string, string>;
}[] = [
  {
    says: "a gzip cut short",
    bytes: gzipSync(noise(500)).subarray(0, 200),
    found: { up: "(truncated-file)" },
  },
  {
    says: "a gzip with a wrong checksum",
    bytes: withFlippedByte(gzipSync("abc"), -6),
    found: { up: "(bad-archive)" },
  },
  {
    says: "a gzip bomb",
    bytes: gzipSync("a".repeat(4000)),
    found: { up: "(too-large)" },
  },
  {
    says: "a gzip over the size limit",
    bytes: gzipSync(noise(5001)),
    found: { up: "(too-large)" },
  },
  {
    says: "a zip cut short",
    bytes: makeZip([{ name: "a", data: noise(100) }]).subarray(0, 80),
    issues: ["bad-archive up"],
  },
  { says: "an empty zip", bytes: makeZip([]), issues: ["empty-file up"] },
  {
    says: "a path upwards",
    bytes: makeZip([
      { name: "ok", data: "1" },
      { name: "../a", data: "1" },
    ]),
    issues: ["bad-archive up"],
  },
  {
    says: "an absolute path",
    bytes: makeZip([{ name: "/etc/a", data: "1" }]),
    issues: ["bad-archive up"],
  },
  {
    says: "a drive's path",
    bytes: makeZip([{ name: "C:/a", data: "1" }]),
    issues: ["bad-archive up"],
  },
  {
    says: "a backslash",
    bytes: makeZip([{ name: "..\\a", data: "1" }]),
    issues: ["bad-archive up"],
  },
  {
    says: "NUL in a name",
    bytes: makeZip([{ name: "a\0b", data: "1" }]),
    issues: ["bad-archive up/a\0b"],
  },
  {
    says: "a symbolic link",
    bytes: makeZip([
      { name: "a", data: "/etc/passwd", lie: { attributes: symlink } },
    ]),
    issues: ["bad-archive up/a"],
  },
  {
    says: "an encrypted member",
    bytes: makeZip([{ name: "a", data: "1", lie: { flags: 0x801 } }]),
    issues: ["bad-archive up/a"],
  },
  {
    says: "an unknown compression",
    bytes: makeZip([{ name: "a", data: "1", lie: { method: 12 } }]),
    issues: ["bad-archive up/a"],
  },
  {
    says: "one name twice",
    bytes: makeZip([
      { name: "a", data: "1" },
      { name: "a", data: "2" },
    ]),
    issues: ["bad-archive up/a"],
  },
  {
    says: "too many members",
    bytes: makeZip("abcdef".split("").map((name) => ({ name, data: "" }))),
    issues: ["too-large up"],
  },
  {
    says: "members that announce too much together",
    bytes: makeZip([
      { name: "a", data: noise(3000) },
      { name: "b", data: noise(3000) },
    ]),
    issues: ["too-large up"],
  },
  {
    says: "a zip bomb by its own announcement",
    bytes: makeZip([{ name: "a", data: "a".repeat(4500) }]),
    issues: ["too-large up"],
  },
  {
    says: "members that overlap",
    bytes: makeZip([
      { name: "a", data: noise(900) },
      { name: "b", data: noise(900), lie: { offset: 0 } },
    ]),
    issues: ["bad-archive up"],
  },
  {
    says: "a member larger than announced",
    bytes: makeZip([{ name: "a", data: "a".repeat(900), lie: { size: 10 } }]),
    found: { "up/a": "(bad-archive)" },
  },
  {
    says: "a member smaller than announced",
    bytes: makeZip([{ name: "a", data: "abc", lie: { size: 4 } }]),
    found: { "up/a": "(bad-archive)" },
  },
  {
    says: "a member with a wrong checksum",
    bytes: makeZip([{ name: "a", data: "abc", lie: { crc: 1 } }]),
    found: { "up/a": "(bad-archive)" },
  },
  {
    says: "a zip in a zip",
    bytes: makeZip([
      { name: "a.zip", data: makeZip([{ name: "b", data: "1" }]) },
    ]),
    issues: ["bad-archive up/a.zip"],
  },
];

for (const { says, bytes, issues, found } of refused)
  test(`${says} ends in an issue`, async () => {
    expect(await expanded(bytes)).toEqual({
      found: found ?? {},
      issues: issues ?? [],
    });
  });

function withFlippedByte(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = copy.length + at;
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}

test("an Inspect log stays one source, also inside a zip", async () => {
  const log = makeZip([
    { name: "header.json", data: '{"version":2}' },
    { name: "samples/1_epoch_1.json", data: '{"id":1}' },
  ]);
  for (const [bytes, name] of [
    [log, "up"],
    [makeZip([{ name: "x.eval", data: log }]), "up/x.eval"],
  ] as const) {
    const { sources, issues } = await expandBytes(bytes, "up");
    expect(issues).toEqual([]);
    const [source, ...more] = sources;
    expect(more).toEqual([]);
    if (!source || !isArchive(source)) throw new Error("not an archive");
    expect(source.members.map((m) => m.name)).toEqual([
      `${name}/header.json`,
      `${name}/samples/1_epoch_1.json`,
    ]);
    expect(await Promise.all(source.members.map(contentOf))).toEqual([
      '{"version":2}',
      '{"id":1}',
    ]);
  }
});

test("a file on disk, told by its bytes and not by its name, opens more than once", async () => {
  const file = test.info().outputPath("looks-plain.txt");
  await writeFile(file, makeZip([{ name: "a", data: "abc" }]));
  const { sources } = await expandFile(file, "given.txt");
  expect(sources.map((s) => s.name)).toEqual(["given.txt/a"]);
  for (let time = 0; time < 2; time += 1)
    expect(await Promise.all(sources.map(contentOf))).toEqual(["abc"]);
});

test("a reader may stop early", async () => {
  const { sources } = await expandBytes(gzipSync(noise(4000)), "up", limits);
  for (const source of sources)
    for await (const chunk of source.open()) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
});

test("a gibibyte, 10,000 members, and 50 times the packed size", () => {
  expect(DEFAULT_LIMITS).toEqual({
    expandedBytes: 2 ** 30,
    ratio: 50,
    ratioFrom: 2 ** 26,
    entries: 10_000,
  });
});
