import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { bankFilesSchema } from "#lib/schema/bank-import.ts";
import { withReceivedFiles } from "#lib/uploads/receive-files.ts";

const contents = ["one\ntwo\n", "", "三"].map((text) => Buffer.from(text));
const header = {
  files: contents.map((bytes, at) => ({
    name: `../../f${at}`,
    size: bytes.length,
  })),
  confirms: null,
  locale: "ja",
};
const whole = Buffer.concat([
  Buffer.from(`${JSON.stringify(header)}\n`),
  ...contents,
]);

/** The body in chunks of a size. */
async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size)
    yield bytes.subarray(at, at + size);
}

async function receive(bytes: Buffer, size: number, most = 100) {
  const paths: string[] = [];
  const got = await withReceivedFiles(
    inChunks(bytes, size),
    bankFilesSchema,
    most,
    async (received) => {
      if (!received.ok) return received.reason;
      paths.push(...received.files.map(({ path }) => path));
      return {
        digest: received.digest,
        names: received.files.map(({ name }) => name),
        texts: paths.map((path) => readFileSync(path, "utf8")),
      };
    },
  );
  expect(paths.filter((path) => existsSync(path))).toEqual([]);
  expect(paths.filter((path) => path.includes(".."))).toEqual([]);
  return got;
}

for (const size of [1, 2, 7, 1000])
  test(`files come out as they went in, in chunks of ${size}, and are gone afterwards`, async () => {
    const got = await receive(whole, size);
    expect(got).toMatchObject({
      names: header.files.map(({ name }) => name),
      texts: contents.map((bytes) => bytes.toString()),
    });
    expect(got).toEqual(await receive(whole, 50));
  });

test("another content has another digest, and another name, too", async () => {
  const other = Buffer.from(whole.toString().replace("two", "TWO"));
  const renamed = Buffer.from(whole.toString().replace("f0", "g0"));
  const digests = await Promise.all(
    [whole, other, renamed].map(async (bytes) => {
      const got = await receive(bytes, 9);
      return typeof got === "string" ? got : got.digest;
    }),
  );
  expect(new Set(digests).size).toBe(3);
});

test("what is cut short, too large or no header is refused, and leaves nothing", async () => {
  expect(await receive(whole.subarray(0, -1), 5)).toBe("truncated");
  expect(await receive(whole, 5, 10)).toBe("too-large");
  expect(await receive(Buffer.from("{}\n"), 5)).toBe("unreadable");
  expect(await receive(Buffer.from("no line"), 5)).toBe("unreadable");
  expect(await receive(Buffer.alloc(300_000, "x"), 999)).toBe("unreadable");
  expect(await receive(Buffer.alloc(0), 5)).toBe("unreadable");
});
