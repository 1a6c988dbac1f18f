import type { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import {
  problems,
  problemSchema,
  type ProblemCode,
} from "../schema/api/problem.ts";
import type { Endpoint } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";

/** The API's version: changes that break a reader come under another address (`/api/v2`) only. */
export const API_VERSION = "1.0.0";

/** The OpenAPI 3.1 document, made of the schemas that requests are read with and answers are checked against. */
export function apiDocument() {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Kurabe API",
      version: API_VERSION,
      description: DESCRIPTION,
    },
    servers: [{ url: "/api/v1" }],
    tags: [
      { name: "board", description: "What is measured, and how models rank." },
      { name: "runs", description: "Runs and their answers." },
      { name: "submissions", description: "Bringing runs of one's own." },
    ],
    paths: pathsOf(endpoints),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: { Problem: problemSchema },
    },
  });
}

const DESCRIPTION =
  "Everything that the site shows in public, at full precision, and the way to bring runs of one's own. " +
  "Missing is null, never 0. Lists come in pages: `next` is the cursor of the next one. " +
  "Errors are problem+json (RFC 9457). Within v1, fields may be added; none is taken away or changes its meaning.";

function pathsOf(all: readonly Endpoint[]): ZodOpenApiPathsObject {
  const paths: ZodOpenApiPathsObject = {
    "/openapi.json": {
      get: {
        operationId: "openapi",
        tags: ["board"],
        summary: "Read this document",
        responses: {
          "200": {
            description: "OpenAPI 3.1",
            content: { "application/json": { schema: { type: "object" } } },
          },
        },
      },
    },
  };
  for (const endpoint of all) {
    const name = endpoint.method.toLowerCase();
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [name]: operationOf(endpoint),
    };
  }
  return paths;
}

function operationOf(endpoint: Endpoint) {
  const { method, path, tag, summary, description, scope, body } = endpoint;
  const hasParams = Object.keys(endpoint.params.shape).length > 0;
  const hasQuery = Object.keys(endpoint.query.shape).length > 0;
  return {
    operationId: operationId(method, path),
    tags: [tag],
    summary: summary.en,
    ...(description && { description: description.en }),
    security: scope === null ? [{}, { token: [] }] : [{ token: [scope] }],
    requestParams: {
      ...(hasParams && { path: endpoint.params }),
      ...(hasQuery && { query: endpoint.query }),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: body } },
      },
    }),
    responses: {
      [`${endpoint.status}`]: {
        description: "Done.",
        content: { "application/json": { schema: endpoint.response } },
      },
      ...(scope === null && method === "GET" ? NOT_MODIFIED : {}),
      ...problemResponses(endpoint),
    },
  };
}

const NOT_MODIFIED = {
  "304": { description: "It is as the ETag of If-None-Match knew it." },
};

function problemResponses({ scope, body, problems: own }: Endpoint) {
  const codes = new Set<ProblemCode>([
    "invalid-request",
    "unauthorized",
    ...(scope === null ? [] : (["forbidden"] as const)),
    ...(body ? (["too-large", "unsupported-type"] as const) : []),
    ...own,
    "rate-limited",
    "internal",
    "unavailable",
  ]);
  return Object.fromEntries(
    [...codes].map((code) => [
      `${problems[code].status}`,
      {
        description: problems[code].title,
        content: {
          "application/problem+json": { schema: problemSchema as z.ZodType },
        },
      },
    ]),
  );
}

/** `GET /runs/{id}/predictions` is `get_runs_id_predictions`. */
export function operationId(method: string, path: string): string {
  const words = path.split("/").map((part) => part.replace(/[{}]/g, ""));
  return `${method.toLowerCase()}${words.join("_")}`;
}
