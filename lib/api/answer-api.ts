import { getPublicVersion } from "../db/get-public-version.ts";
import { isDatabaseUp } from "../db/is-database-up.ts";
import { hasScope, type Viewer } from "../schema/access.ts";
import { matchesEtag } from "../serving/matches-etag.ts";
import type { Endpoint, RawRequest } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { findEndpoint, type Found } from "./find-endpoint.ts";
import { readBody } from "./read-body.ts";
import { readBearer, type Bearer } from "./read-token.ts";
import {
  emptyResponse,
  jsonResponse,
  preflightResponse,
  problemResponse,
} from "./respond.ts";
import { takeTurn } from "./take-turn.ts";

/** The one answer to every request below `/api/v1`. It never throws, and never reads a cookie. */
export async function answerApi(request: Request): Promise<Response> {
  try {
    return await answer(request);
  } catch (error) {
    const text = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${request.method} ${request.url}: ${text}\n`);
    const up = await isDatabaseUp();
    return problemResponse(up ? "internal" : "unavailable");
  }
}

async function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.replace(/^\/api\/v1/, "");
  const found = findEndpoint(endpoints, request.method, path);
  if (found.kind === "none") return problemResponse("not-found");
  if (found.kind === "other-method") {
    const isAsked = request.method === "OPTIONS" && found.allow.includes("GET");
    return isAsked
      ? preflightResponse()
      : problemResponse(
          "method-not-allowed",
          {},
          { allow: found.allow.join(", ") },
        );
  }
  const bearer = await readBearer(request.headers);
  const turn = await takeTurn(bearer, request.headers);
  const response = turn.ok
    ? await answerInTurn(found, searchParams, { request, bearer })
    : problemResponse("rate-limited");
  for (const [name, value] of Object.entries(turn.headers))
    response.headers.set(name, value);
  return response;
}

async function answerInTurn(
  { endpoint, params }: Extract<Found, { kind: "endpoint" }>,
  searchParams: URLSearchParams,
  { request, bearer }: { request: Request; bearer: Bearer },
): Promise<Response> {
  if (bearer.kind === "invalid") return unauthorized();
  const viewer = bearer.kind === "viewer" ? bearer.viewer : null;
  const refusal = refusalOf(endpoint, viewer);
  if (refusal) return refusal;
  const query = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
  return viewer === null && endpoint.method === "GET"
    ? answerEverybody(endpoint, { params, query, body: null }, request.headers)
    : answerOne(endpoint, { params, query, body: null }, { request, viewer });
}

function refusalOf(
  { scope }: Endpoint,
  viewer: Viewer | null,
): Response | null {
  if (scope === null) return null;
  if (viewer === null) return unauthorized();
  if (hasScope(viewer, scope)) return null;
  const detail = `The token lacks the scope ${scope}.`;
  return problemResponse("forbidden", { detail });
}

const unauthorized = () =>
  problemResponse("unauthorized", {}, { "www-authenticate": "Bearer" });

/** What everybody gets the same of changes with the public version only: whoever has that version has the answer. */
async function answerEverybody(
  endpoint: Endpoint,
  raw: RawRequest,
  headers: Headers,
): Promise<Response> {
  // Read first, so that the answer is never older than its tag.
  const etag = `W/"${SHAPE}-${await getPublicVersion()}"`;
  const common = { etag, "cache-control": SHARED, vary: "Authorization" };
  const known = headers.get("if-none-match");
  if (known !== null && matchesEtag(known, etag.slice(2)))
    return emptyResponse(304, common);
  const outcome = await endpoint.answer(raw, null);
  if (!outcome.ok) return problemResponse(outcome.problem, outcome);
  return jsonResponse(outcome.value, endpoint.status, common);
}

async function answerOne(
  endpoint: Endpoint,
  raw: RawRequest,
  { request, viewer }: { request: Request; viewer: Viewer | null },
): Promise<Response> {
  const body = endpoint.body ? await readBody(request) : null;
  if (body?.ok === false) return problemResponse(body.problem, body);
  const outcome = await endpoint.answer({ ...raw, body: body?.value }, viewer);
  if (!outcome.ok) return problemResponse(outcome.problem, outcome);
  const common = { "cache-control": "private, no-store" };
  return jsonResponse(outcome.value, endpoint.status, common);
}

// Goes up when the shape of an answer changes, so that nobody takes an old one for it.
const SHAPE = 1;

// Asked about each time, as the pages are: a withdrawn run has to be gone at once.
const SHARED = "public, max-age=0, must-revalidate";
