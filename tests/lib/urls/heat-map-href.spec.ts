import { expect, test } from "@playwright/test";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { heatMapHref } from "#lib/urls/heat-map-href.ts";

test("the heat map has the view's rows, not its columns or its choice of models", () => {
  const params = parseBoardParams({
    benchmark: "neo-1.1",
    size: "sllm",
    models: "a,b",
    cols: "overview",
  });
  expect(heatMapHref("en", params)).toBe(
    "/en/charts/heat-map?benchmark=neo-1.1&size=sllm",
  );
  expect(heatMapHref("ja", parseBoardParams({}))).toBe("/charts/heat-map");
});
