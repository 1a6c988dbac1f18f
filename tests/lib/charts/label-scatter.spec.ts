import { expect, test } from "@playwright/test";
import { cloudFrom } from "#lib/charts/cloud-paths.ts";
import { labelScatter } from "#lib/charts/label-scatter.ts";
import { placeScatter } from "#lib/charts/place-scatter.ts";
import { prepareScatter } from "#lib/charts/prepare-scatter.ts";
import type { ZoomText } from "#lib/charts/scatter-zoom.ts";
import { scatterRow, twoAxes } from "../../fixtures/board/scatter-made.ts";

const plot = { width: 600, height: 400 };

function labels(
  rows: ReturnType<typeof scatterRow>[],
  selected: string[],
  zoom?: ZoomText,
) {
  const prepared = prepareScatter(rows, twoAxes);
  const placed = placeScatter({ ...prepared, measures: twoAxes, zoom });
  const { points, wanted } = prepared;
  return labelScatter({ points, placed, wanted, selected, plot });
}

const rows = [0.2, 0.3, 0.4, 0.6, 0.8].map((x, at) =>
  scatterRow(`m${at}`, x, x),
);

test("the chosen come first and are told apart", () => {
  const found = labels(rows, ["m2"]);
  expect(found[0]).toMatchObject({ key: "m2", selected: true });
  expect(found.filter(({ selected }) => selected)).toHaveLength(1);
});

test("no two names meet", () => {
  const near = Array.from({ length: 30 }, (_, at) =>
    scatterRow(`model-${at}`, 0.5 + (at % 6) / 500, 0.5 + at / 2000),
  );
  const boxes = labels(
    near,
    near.map(({ key }) => key),
  ).map((label) => {
    const x = (label.left / 1000) * plot.width + label.dx;
    const y = (label.top / 1000) * plot.height + label.dy;
    // Narrower than any font draws them.
    const width = label.name.length * 4;
    const left = { start: x, middle: x - width / 2, end: x - width }[
      label.anchor
    ];
    return { left, right: left + width, top: y - 8, bottom: y };
  });
  expect(boxes.length).toBeGreaterThan(1);
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1))
      expect(
        a.left < b.right &&
          a.right > b.left &&
          a.top < b.bottom &&
          a.bottom > b.top,
      ).toBe(false);
});

test("outside of what is shown nothing is named", () => {
  const keys = labels(rows, ["m0"], { x0: "0.5" }).map(({ key }) => key);
  expect(keys).toEqual(["m4", "m3"]);
});

test("in a crowd names may lie on points that have none", () => {
  const crowd = Array.from({ length: cloudFrom }, (_, at) =>
    scatterRow(`m${at}`, (at % 20) / 20, Math.floor(at / 20) / 16),
  );
  expect(labels(crowd, ["m150"]).map(({ key }) => key)).toContain("m150");
});
