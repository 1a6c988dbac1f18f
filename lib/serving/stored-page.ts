import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./accepted-encoding.ts";
import type { Rendered } from "./rendered.ts";

/** One encoding of a page, ready to be sent. */
export interface Variant {
  etag: string;
  body: Buffer;
  /** For `writeHead`: names and values in turn, `x-kurabe-cache: hit` last. Of a 200, and of a 304. */
  headers: string[];
  unchanged: string[];
}

export interface StoredPage {
  variants: { identity: Variant } & Partial<Record<Encoding, Variant>>;
  /** What it takes in memory, about. */
  bytes: number;
}

/** Compresses a response once, for everybody who will ask. What is named by its content stays immutable. */
export async function storePage(rendered: Rendered): Promise<StoredPage> {
  const { body, headers } = rendered;
  const own = headers.filter(([name]) => !REPLACED.has(name));
  const forGood = headers.find(
    ([name, value]) => name === "cache-control" && /\bimmutable\b/.test(value),
  );
  const common = [
    ...own,
    ...(forGood ? [forGood] : FOR_A_MOMENT),
    ["vary", varyOf(headers)],
  ] as const;
  const hash = createHash("sha256").update(body).digest("base64url");
  const variant = (encoding: Encoding, bytes: Buffer): Variant => {
    const etag = `"${hash.slice(0, 27)}-${encoding}"`;
    const always = [...common.flat(), "etag", etag];
    const encoded =
      encoding === "identity" ? [] : ["content-encoding", encoding];
    const length = ["content-length", String(bytes.length)];
    const hit = ["x-kurabe-cache", "hit"];
    return {
      etag,
      body: bytes,
      headers: [...always, ...encoded, ...length, ...hit],
      unchanged: [...always, ...hit],
    };
  };
  const variants: StoredPage["variants"] = {
    identity: variant("identity", body),
  };
  if (isText(headers)) {
    const quality = forGood ? 9 : 6;
    const [br, gz] = await Promise.all([brotli(body, quality), gzipped(body)]);
    variants.br = variant("br", br);
    variants.gzip = variant("gzip", gz);
  }
  const sizes = Object.values(variants).map((each) => each.body.length);
  return {
    variants,
    bytes: sizes.reduce((sum, each) => sum + each, OVERHEAD),
  };
}

function isText(headers: Rendered["headers"]): boolean {
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  return /^text\/|[/+](?:json|xml|javascript|x-ndjson)\b/i.test(type);
}

function varyOf(headers: Rendered["headers"]): string {
  const named = headers
    .filter(([name]) => name === "vary")
    .flatMap(([, value]) => value.split(",").map((each) => each.trim()))
    .filter((each) => each !== "" && each.toLowerCase() !== "accept-encoding");
  return [...new Set(named), "Accept-Encoding"].join(", ");
}

function brotli(body: Buffer, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

const gzipped: (body: Buffer) => Promise<Buffer> = promisify(gzip);

const OVERHEAD = 4096;

// Browsers ask each time whether it is still so. The second header is for nginx alone, which drops it (nginx.conf).
const FOR_A_MOMENT = [
  ["cache-control", "public, max-age=0, must-revalidate"],
  ["x-accel-expires", "1"],
] as const;

// Of this connection, or said anew.
const REPLACED = new Set([
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "transfer-encoding",
  "vary",
  "x-accel-expires",
  "x-kurabe-cache",
]);
