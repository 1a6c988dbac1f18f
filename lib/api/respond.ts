import { publicUrl } from "../env.ts";
import {
  problems,
  type Problem,
  type ProblemCode,
} from "../schema/api/problem.ts";

/** Anybody's page may read what everybody may; no cookie is ever read here, so there is nothing to lend. */
const CROSS_ORIGIN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After",
};

/** An answer as JSON. */
export function jsonResponse(
  value: unknown,
  status: number,
  headers: Record<string, string>,
): Response {
  return Response.json(value, {
    status,
    headers: { ...CROSS_ORIGIN, ...SAFE, ...headers },
  });
}

/** An answer without a body: 204, or 304. */
export function emptyResponse(
  status: 204 | 304,
  headers: Record<string, string>,
): Response {
  return new Response(null, {
    status,
    headers: { ...CROSS_ORIGIN, ...SAFE, ...headers },
  });
}

/** A problem (RFC 9457). Nothing keeps it. */
export function problemResponse(
  code: ProblemCode,
  more: Pick<Problem, "detail" | "errors"> = {},
  headers: Record<string, string> = {},
): Response {
  const { status, title } = problems[code];
  const type = `${publicUrl()}/api-docs#${code}`;
  const { detail, errors } = more;
  const problem: Problem = {
    type,
    title,
    status,
    ...(detail !== undefined && { detail }),
    ...(errors !== undefined && { errors }),
  };
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: {
      ...CROSS_ORIGIN,
      ...SAFE,
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

const SAFE = { "x-content-type-options": "nosniff" };

/** The answer to a browser that asks whether another site's page may read here. */
export function preflightResponse(): Response {
  return emptyResponse(204, {
    "access-control-allow-methods": "GET, HEAD",
    "access-control-allow-headers": "If-None-Match",
    "access-control-max-age": "86400",
  });
}
