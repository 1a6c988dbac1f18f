import { expect, test } from "@playwright/test";
import { apiDocument } from "#lib/api/api-document.ts";
import { endpoints } from "#lib/api/endpoints.ts";
import { readSources } from "../../setup/source-tree.ts";

const document = JSON.parse(JSON.stringify(apiDocument()));

test("every endpoint is in the document, and nothing else is", () => {
  const listed = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item as object).map((m) => `${m.toUpperCase()} ${path}`),
  );
  const known = endpoints.map(({ method, path }) => `${method} ${path}`);
  expect(listed.toSorted()).toEqual([...known, "GET /openapi.json"].toSorted());
});

test("no route under app/api/v1 goes past the list of endpoints", () => {
  const routes = [...readSources(["app/api/v1"]).keys()];
  expect(routes.toSorted()).toEqual([
    "app/api/v1/[[...path]]/route.ts",
    "app/api/v1/openapi.json/route.ts",
  ]);
});

test("every reference in it leads to a schema of it", () => {
  const references = JSON.stringify(document).match(/#\/components[^"]*/g);
  expect(references?.length).toBeGreaterThan(20);
  for (const reference of new Set(references)) {
    const name = reference.replace("#/components/schemas/", "");
    expect(document.components.schemas[name], reference).toBeDefined();
  }
});

test("every parameter in a path is described", () => {
  for (const [path, item] of Object.entries(document.paths))
    for (const operation of Object.values(item as object)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = (operation.parameters ?? []).filter(
        (each: { in: string }) => each.in === "path",
      );
      expect(inPath.map(({ name }: { name: string }) => name)).toEqual(names);
    }
});

test("names of operations are unique", () => {
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item as object).map((operation) => operation.operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
