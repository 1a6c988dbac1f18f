import { expect, test } from "@playwright/test";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { exportHref, pictureHref } from "#lib/urls/export-href.ts";

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
});
