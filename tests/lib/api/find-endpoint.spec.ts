import { expect, test } from "@playwright/test";
import { endpoints } from "#lib/api/endpoints.ts";
import { findEndpoint } from "#lib/api/find-endpoint.ts";

const named = (method: string, path: string) => {
  const found = findEndpoint(endpoints, method, path);
  return found.kind === "endpoint"
    ? [`${found.endpoint.method} ${found.endpoint.path}`, found.params]
    : found;
};

for (const [method, path, expected] of [
  ["GET", "/models", ["GET /models", {}]],
  ["HEAD", "/models", ["GET /models", {}]],
  ["GET", "/models/a--b", ["GET /models/{slug}", { slug: "a--b" }]],
  ["GET", "/models/%E6%97%A5", ["GET /models/{slug}", { slug: "日" }]],
  ["GET", "/models/a%2Fb", ["GET /models/{slug}", { slug: "a/b" }]],
  [
    "GET",
    "/benchmarks/x/questions/y",
    ["GET /benchmarks/{id}/questions/{hash}", { id: "x", hash: "y" }],
  ],
  ["GET", "/models/", { kind: "none" }],
  ["GET", "/models/a/b", { kind: "none" }],
  ["GET", "/Models", { kind: "none" }],
  ["GET", "", { kind: "none" }],
  ["GET", "/models/%E6%", { kind: "none" }],
  [
    "DELETE",
    "/models",
    { kind: "other-method", allow: ["GET", "HEAD", "OPTIONS"] },
  ],
  [
    "__proto__",
    "/models",
    { kind: "other-method", allow: ["GET", "HEAD", "OPTIONS"] },
  ],
] as const)
  test(`${method} ${path}`, () => {
    expect(named(method, path)).toEqual(expected);
  });
