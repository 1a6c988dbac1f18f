import { expect, test } from "@playwright/test";
import { readSources } from "./setup/source-tree.ts";
import { states, surfaces, views, withoutRuns } from "./matrix/matrix.ts";

const routes = [...readSources(["app"]).keys()].filter((path) =>
  /\/(?:page|route)\.tsx?$|^app\/(?:robots|sitemap)\.ts$/.test(path),
);

test("everything that answers is in the matrix, and nothing else is", () => {
  const known = new Set([
    ...surfaces.map(({ route }) => route),
    ...Object.keys(withoutRuns),
  ]);
  expect(routes.filter((route) => !known.has(route))).toEqual([]);
  expect([...known].filter((route) => !routes.includes(route))).toEqual([]);
});

test("the matrix has thousands of cells", () => {
  const cells = surfaces.flatMap(({ transports }) =>
    transports.flatMap(() => views.map(() => Object.keys(states).length)),
  );
  expect(cells.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(10_000);
});
