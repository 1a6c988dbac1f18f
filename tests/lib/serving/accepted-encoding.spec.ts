import { expect, test } from "@playwright/test";
import { acceptedEncoding } from "#lib/serving/accepted-encoding.ts";

const rows: [string | undefined, string][] = [
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["br;q=0.1,gzip", "br"],
  ["gzip; q=0", "identity"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["br;q=0, *", "gzip"],
  ["identity", "identity"],
  ["brotli", "identity"],
  ["br;q=x", "identity"],
  ["br,".repeat(200), "identity"],
];

for (const [header, encoding] of rows)
  test(`${header?.slice(0, 30)} allows ${encoding}`, () => {
    expect(acceptedEncoding(header)).toBe(encoding);
    expect(acceptedEncoding(header)).toBe(encoding);
  });
