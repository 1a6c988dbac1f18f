import type {
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { acceptedEncoding, type Encoding } from "./accepted-encoding.ts";
import { filePolicy, pagePolicy } from "./content-policy.ts";
import { holdBody } from "./hold-body.ts";
import { publicUrl } from "./public-url.ts";
import { scriptsAfterPaint } from "./scripts-after-paint.ts";

/**
 * Gives every answer of a handler the headers that tell browsers what it may do. A page is held back until it is whole,
 * because its policy names the scripts that stand in it by their hashes; on the way its own scripts are put last.
 * @param isSecure whether visitors come by https: then they are to stay there
 */
export function withSecurityHeaders(
  handler: RequestListener,
  { isSecure }: { isSecure: boolean },
): RequestListener {
  return (request, response) => {
    for (const [name, value] of ALWAYS) response.setHeader(name, value);
    if (isSecure) response.setHeader("Strict-Transport-Security", HSTS);
    const encoding = request.headers["accept-encoding"];
    // A compressed page could not be read here; it is compressed below.
    if (mayBePage(request)) delete request.headers["accept-encoding"];
    holdBody(
      response,
      (head) => isPage(head) || setPolicy(head, filePolicy),
      (body) => {
        const isOpen = !response.hasHeader("content-encoding");
        const isPatient = publicUrl(request.url ?? "") !== null;
        const page = isOpen
          ? Buffer.from(scriptsAfterPaint(`${body}`, isPatient))
          : body;
        setPolicy(response, pagePolicy(`${page}`));
        sendPage(response, page, encoding?.toString());
      },
    );
    return handler(request, response);
  };
}

function isPage(response: ServerResponse): boolean {
  const type = `${response.getHeader("content-type") ?? ""}`;
  return type.startsWith("text/html") && !hasOwnPolicy(response);
}

/** Embeds say themselves what they may do; next.config.js says of all others only that they may not be framed. */
function hasOwnPolicy(response: ServerResponse): boolean {
  const policy = `${response.getHeader(POLICY) ?? ""}`;
  return policy.includes("default-src");
}

function setPolicy(response: ServerResponse, policy: string): false {
  if (!hasOwnPolicy(response)) response.setHeader(POLICY, policy);
  return false;
}

function sendPage(
  response: ServerResponse,
  body: Buffer,
  accepted: string | undefined,
): void {
  const isOpen = body.length > 0 && !response.hasHeader("content-encoding");
  const encoding = isOpen ? acceptedEncoding(accepted) : "identity";
  const sent = compress[encoding](body);
  if (encoding !== "identity") {
    response.setHeader("content-encoding", encoding);
    response.removeHeader("etag");
  }
  if (isOpen) {
    response.appendHeader("vary", "Accept-Encoding");
    response.setHeader("content-length", sent.length);
  }
  response.end(sent);
}

// Made for one reader, so quickly.
const compress: Record<Encoding, (body: Buffer) => Buffer> = {
  br: (body) =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
    }),
  gzip: (body) => gzipSync(body),
  identity: (body) => body,
};

/** Next's own requests for data, and the API's, are answered as they come. */
function mayBePage({ url = "", headers }: IncomingMessage): boolean {
  return (
    !url.startsWith("/api/") &&
    !url.startsWith("/_next/") &&
    headers["rsc"] === undefined &&
    headers["next-action"] === undefined
  );
}

const POLICY = "Content-Security-Policy";
const HSTS = "max-age=31536000";

const ALWAYS = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  [
    "Permissions-Policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  ],
] as const;
