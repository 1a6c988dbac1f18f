import { expect, test } from "@playwright/test";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { exportHref, pictureHref, scatterHref } from "#lib/urls/export-href.ts";

test("a download has the view's filters and order, and not the radar's models", () => {
  const params = parseBoardParams({
    benchmark: "neo-1.0",
    q: "らま",
    models: "a,b",
    asOf: "2026-11-24",
  });
  expect(exportHref("csv", params)).toBe(
    "/board.csv?benchmark=neo-1.0&q=%E3%82%89%E3%81%BE&asOf=2026-11-24",
  );
  expect(exportHref("parquet", parseBoardParams({}))).toBe("/board.parquet");
});

test("a picture is of one benchmark's board", () => {
  expect(pictureHref("neo-1.0")).toBe("/board.png?benchmark=neo-1.0");
  expect(pictureHref("neo-1.0", ["a", "b~2"])).toBe(
    "/board.png?benchmark=neo-1.0&models=a,b%7E2",
  );
});

test("a scatter's points do not depend on what is shown, chosen or sorted", () => {
  const view = { benchmark: "neo-1.0", x: "size", colour: "licence" };
  const plain = "benchmark=neo-1.0&x=size&colour=licence";
  for (const more of [
    {},
    { x0: "7", models: "a,b", sort: "model", dir: "asc", cols: "overall" },
  ]) {
    const params = parseBoardParams({ ...view, ...more });
    expect(scatterHref("json", "ja", params)).toBe(`/scatter.json?${plain}`);
    expect(scatterHref("csv", "en", params)).toBe(`/en/scatter.csv?${plain}`);
  }
});
