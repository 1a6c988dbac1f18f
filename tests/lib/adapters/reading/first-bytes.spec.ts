import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import {
  firstBytes,
  isGzip,
  isZip,
} from "#lib/adapters/reading/first-bytes.ts";
import { makeZip } from "./make-zip.ts";

const rows = [
  { what: "gzip", bytes: gzipSync("a"), gzip: true, zip: false },
  {
    what: "zip",
    bytes: makeZip([{ name: "a", data: "a" }]),
    gzip: false,
    zip: true,
  },
  { what: "an empty zip", bytes: makeZip([]), gzip: false, zip: true },
  { what: "JSON", bytes: Buffer.from("{}"), gzip: false, zip: false },
  { what: "nothing", bytes: Buffer.alloc(0), gzip: false, zip: false },
];

for (const { what, bytes, gzip, zip } of rows)
  test(`knows ${what} by its first bytes`, async () => {
    const source = {
      name: "x",
      async *open() {
        yield Buffer.alloc(0);
        yield bytes;
      },
    };
    const first = await firstBytes(source);
    expect([isGzip(first), isZip(first)]).toEqual([gzip, zip]);
  });
