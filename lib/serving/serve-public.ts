import type {
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from "node:http";
import { acceptedEncoding } from "./accepted-encoding.ts";
import { filePolicy } from "./content-policy.ts";
import { isBuiltFile } from "./is-built-file.ts";
import { askedData } from "./light-page.ts";
import { isPlainRequest } from "./is-plain-request.ts";
import { matchesEtag } from "./matches-etag.ts";
import { PublicCache, type Filled } from "./public-cache.ts";
import { publicUrl } from "./public-url.ts";
import { anonymousRenderer } from "./render-anonymously.ts";
import type { StoredPage } from "./stored-page.ts";

/** Whoever knows the version of what the public can see. */
export interface PublicState {
  /** Null while it cannot be vouched for. */
  confirmed(): number | null;
  /** @throws where nobody knows */
  ask(): Promise<number>;
}

/**
 * Puts a cache of the public pages, and of the files they are built with, in front of a handler. Every visitor, signed in or not, gets the same bytes of them;
 * whatever is not surely public goes to the handler as it came.
 * @param host what the pages are rendered for: the Host header
 */
export function servePublic(
  handler: RequestListener,
  state: PublicState,
  { host, maxBytes = 96 * 1024 * 1024 }: { host: string; maxBytes?: number },
): RequestListener {
  const render = anonymousRenderer(handler, host);
  const pages = { cache: new PublicCache({ render, maxBytes }), state };
  const files = {
    cache: new PublicCache({ render, maxBytes: maxBytes / 4 }),
    state: NEVER_CHANGES,
  };
  return (request, response) => {
    if (!isPlainRequest(request)) return handler(request, response);
    const { url = "" } = request;
    const data = askedData(url);
    const dataPage = data && publicUrl(data.page);
    if (data && dataPage !== null) {
      void answerData(pages.cache, state, dataPage, data.hash).then((found) =>
        found
          ? sendPage(found, request, response, "hit")
          : response.writeHead(404, NO_DATA).end(),
      );
      return;
    }
    const isFile = isBuiltFile(url);
    const kept = isFile ? files : pages;
    const version = kept.state.confirmed();
    // What is kept is kept under its normal address, so that this finds nothing else.
    const page = version === null ? undefined : kept.cache.get(url, version);
    if (page) return sendPage(page, request, response, "hit");
    const normal = isFile ? url : publicUrl(url);
    if (normal === null) return handler(request, response);
    void answer(kept.cache, kept.state, normal).then((found) => {
      if (found.kind === "none") return handler(request, response);
      if (found.kind === "shared") return sendShared(found, request, response);
      return sendPage(found.page, request, response, found.from);
    });
  };
}

/** The data of a page, as long as that is what the page is made of; another instance may have made it. */
async function answerData(
  cache: PublicCache,
  state: PublicState,
  page: string,
  hash: string,
): Promise<StoredPage | undefined> {
  try {
    const version = state.confirmed() ?? (await state.ask());
    const kept = cache.data(hash, version);
    if (kept) return kept;
    await answer(cache, state, page);
    return cache.data(hash, version);
  } catch {
    return undefined;
  }
}

const NO_DATA = {
  "content-type": "text/plain",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": filePolicy,
};

const NEVER_CHANGES: PublicState = { confirmed: () => 0, ask: async () => 0 };

type Answer =
  | Exclude<Filled, { kind: "stored" }>
  | { kind: "stored"; page: StoredPage; from: "hit" | "miss" };

async function answer(
  cache: PublicCache,
  state: PublicState,
  url: string,
): Promise<Answer> {
  try {
    const version = state.confirmed() ?? (await state.ask());
    const page = cache.get(url, version);
    if (page) return { kind: "stored", page, from: "hit" };
    const filled = await cache.fill(url, version);
    return filled.kind === "stored" ? { ...filled, from: "miss" } : filled;
  } catch {
    // The database is away, or the page did not come: the handler says so in its way.
    return { kind: "none" };
  }
}

function sendPage(
  { variants }: StoredPage,
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  from: "hit" | "miss",
): void {
  const encoding = acceptedEncoding(headers["accept-encoding"]?.toString());
  const variant = variants[encoding] ?? variants.identity;
  const told = (list: string[]) =>
    from === "hit" ? list : [...list.slice(0, -1), from];
  const known = headers["if-none-match"];
  if (known !== undefined && matchesEtag(known, variant.etag)) {
    response.writeHead(304, told(variant.unchanged)).end();
    return;
  }
  response.writeHead(200, told(variant.headers));
  response.end(method === "HEAD" ? undefined : variant.body);
}

/** A page that is not there, or is elsewhere: the same for everybody, and kept for nobody. */
function sendShared(
  { rendered }: Extract<Filled, { kind: "shared" }>,
  { method }: IncomingMessage,
  response: ServerResponse,
): void {
  const { status, headers, body } = rendered;
  const own = headers.filter(([name]) => !OF_THE_CONNECTION.has(name));
  response.writeHead(status, [...own.flat(), "x-kurabe-cache", "pass"]);
  response.end(method === "HEAD" ? undefined : body);
}

const OF_THE_CONNECTION = new Set([
  "connection",
  "date",
  "keep-alive",
  "transfer-encoding",
]);
