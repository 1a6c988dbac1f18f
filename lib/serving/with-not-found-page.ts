import type {
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from "node:http";
import { pagePolicy } from "./content-policy.ts";
import { holdBody } from "./hold-body.ts";
import { isPlainRequest } from "./is-plain-request.ts";
import { notFoundPaths } from "./not-found-path.ts";
import type { Rendered } from "./rendered.ts";

/**
 * Gives a handler's pages with status 404 a body that can be read without JavaScript. Next draws its not-found pages in
 * the browser only (vercel/next.js#62228), so an ordinary page is rendered in its place, without Next's scripts: they
 * would take it for the page of another address. The status stays, and so does every answer that is no page.
 * @param render asks the bare handler for a page, as a visitor of whom nothing is known
 */
export function withNotFoundPage(
  handler: RequestListener,
  render: (url: string) => Promise<Rendered>,
): RequestListener {
  const pages = new Map<string, Promise<Buffer>>();
  const pageOf = (path: string) => {
    const known = pages.get(path);
    if (known) return known;
    const made = render(path).then(withoutScripts);
    pages.set(path, made);
    // What failed is tried again.
    made.catch(() => pages.delete(path));
    return made;
  };
  return (request, response) => {
    if (!isPlainRequest(request) && !isSentForm(request)) {
      return handler(request, response);
    }
    const isEnglish = /^\/en(?:[/?]|$)/.test(request.url ?? "");
    const path = notFoundPaths[isEnglish ? "en" : "ja"];
    // The page itself, asked for by name, is not there either.
    if (request.url === path) {
      void pageOf(path).then(
        (body) => sendPage(response, body, request.method),
        () => handler(request, response),
      );
      return undefined;
    }
    replaceBody(response, (original) =>
      pageOf(path).then(
        (body) => sendPage(response, body, request.method),
        original,
      ),
    );
    return handler(request, response);
  };
}

/** Whether a browser sends a form without JavaScript: whoever may do so no longer is answered with a page as well. */
function isSentForm({ method, headers }: IncomingMessage): boolean {
  return method === "POST" && headers["next-action"] === undefined;
}

/** Holds back a page with status 404, and calls `instead` at its end; everything else passes. */
function replaceBody(
  response: ServerResponse,
  instead: (original: () => void) => Promise<void>,
): void {
  const isNotFound = ({ statusCode }: ServerResponse) =>
    statusCode === 404 &&
    `${response.getHeader("content-type") ?? ""}`.startsWith("text/html");
  holdBody(response, isNotFound, (body) => {
    void instead(() => response.end(body));
  });
}

function sendPage(
  response: ServerResponse,
  body: Buffer,
  method: string | undefined,
): void {
  for (const name of ["content-encoding", "content-length", "etag", "link"]) {
    response.removeHeader(name);
  }
  response.writeHead(404, {
    "content-type": "text/html; charset=utf-8",
    "content-length": body.length,
    "cache-control": "private, no-store",
    "content-security-policy": pagePolicy(body.toString()),
  });
  response.end(method === "HEAD" ? undefined : body);
}

function withoutScripts({ status, body }: Rendered): Buffer {
  if (status !== 200) throw new Error(`The not-found page has ${status}.`);
  const html = body
    .toString()
    // This page is kept; what is announced changes.
    .replace(/<p class="announcement"[^>]*>[^<]*<\/p>/g, "")
    .replace(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, "")
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace(
      /<script\b[^>]*>(?:(?!<\/script>)[\s\S])*(?:__next_f|kurabe:ready)[\s\S]*?<\/script>/g,
      "",
    );
  return Buffer.from(html);
}
