import { createServer, request, type RequestListener } from "node:http";
import { duplexPair } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Rendered } from "./rendered.ts";

/**
 * Asks a handler for a page inside this process, over a connection that no network sees. The request is made here from
 * its address alone: no header of any visitor, least of all a cookie, can reach what will be shown to everybody.
 * @param host for the Host header
 */
export function anonymousRenderer(
  handler: RequestListener,
  host: string,
): (url: string) => Promise<Rendered> {
  const server = createServer(handler);
  return async (url) => {
    const [ours, theirs] = duplexPair();
    const signal = AbortSignal.timeout(PATIENCE);
    const asking = request({
      createConnection: () => ours,
      path: url,
      headers: { host, accept: "*/*", "accept-encoding": "identity" },
      signal,
    });
    server.emit("connection", theirs);
    try {
      const { promise, resolve, reject } = Promise.withResolvers<Rendered>();
      asking.on("error", reject);
      asking.on("response", (response) => {
        const { statusCode: status = 500, rawHeaders } = response;
        const headers = pairsOf(rawHeaders);
        buffer(response).then(
          (body) => resolve({ status, headers, body }),
          reject,
        );
      });
      asking.end();
      return await promise;
    } finally {
      ours.destroy();
      theirs.destroy();
    }
  };
}

/** Milliseconds. */
const PATIENCE = 60_000;

function pairsOf(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, at) => [
    (raw[at * 2] ?? "").toLowerCase(),
    raw[at * 2 + 1] ?? "",
  ]);
}
