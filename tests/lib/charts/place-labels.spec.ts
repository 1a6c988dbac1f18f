import { expect, test } from "@playwright/test";
import { placeLabels } from "#lib/charts/place-labels.ts";

const area = { left: 0, top: 0, right: 200, bottom: 100 };
const label = (key: string, cx: number, cy: number, text = "Model") => ({
  key,
  cx,
  cy,
  text,
  reach: 5,
});

test("a label stands to the right of its point where there is room", () => {
  const requests = [label("a", 50, 50)];
  const placed = placeLabels(requests, requests, area, 10).get("a");
  expect(placed).toMatchObject({ anchor: "start", x: 59 });
});

test("at the right edge it stands to the left", () => {
  const requests = [label("a", 195, 50)];
  expect(placeLabels(requests, requests, area, 10).get("a")?.anchor).toBe(
    "end",
  );
});

test("labels keep off other points", () => {
  const requests = [label("a", 50, 50)];
  const points = [...requests, { cx: 70, cy: 50, reach: 5 }];
  expect(placeLabels(requests, points, area, 10).get("a")?.anchor).not.toBe(
    "start",
  );
});

test("what finds no room is left out, the most important first kept", () => {
  const crowd = Array.from({ length: 40 }, (_, at) =>
    label(`${at}`, 100, 50, "A long name of a model"),
  );
  const placed = placeLabels(crowd, crowd, area, 10);
  expect(placed.has("0")).toBe(true);
  expect(placed.size).toBeLessThan(crowd.length);
});
