import { z } from "zod";
import { readBearer } from "#lib/api/read-token.ts";
import { isSameSiteRequest } from "#lib/auth/is-same-site-request.ts";
import { currentViewer } from "#lib/auth/viewer.ts";
import { publicUrl } from "#lib/env.ts";
import { hasScope, type Viewer } from "#lib/schema/access.ts";
import type { TokenScope } from "#lib/schema/token-scope.ts";

/**
 * Answers a request about uploads for whoever sends it: a browser's session, which changes nothing at another site's
 * wish, or a token. Nobody else is answered; nothing is kept by a cache.
 */
export async function withViewer(
  request: Request,
  scope: TokenScope,
  answer: (viewer: Viewer) => Promise<Response>,
): Promise<Response> {
  const viewer = await viewerOf(request);
  if (viewer instanceof Response) return viewer;
  if (!hasScope(viewer, scope)) return refusal(403, "scope");
  const response = await answer(viewer);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

/** A refusal in one word, which the page has a sentence for. */
export function refusal(status: number, reason: string): Response {
  return Response.json(
    { reason },
    { status, headers: { "cache-control": "private, no-store" } },
  );
}

/** What is not there and what is not theirs are the same. */
export const notFound = (): Response => refusal(404, "not-found");

const uuid = z.uuid();
export const isId = (text: string): boolean => uuid.safeParse(text).success;

async function viewerOf(request: Request): Promise<Viewer | Response> {
  const bearer = await readBearer(request.headers);
  if (bearer.kind === "viewer") return bearer.viewer;
  if (bearer.kind === "invalid") return refusal(401, "token");
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads && !isSameSiteRequest(request.headers, publicUrl()))
    return refusal(403, "other-site");
  return (await currentViewer()) ?? refusal(401, "sign-in");
}
