import { expect, test } from "@playwright/test";
import { sizeClassMean } from "#lib/charts/size-class-mean.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const small = (key: string, parts: Record<string, number | null>) =>
  boardRow(key, { totalParametersB: 7, parts });
const own = small("own", { QA: 0.25, EL: null });
const rows = [
  own,
  small("b", { QA: 0.5 }),
  small("c", { QA: 0.75, RC: 1 }),
  boardRow("large", { totalParametersB: 70, parts: { QA: 1 } }),
  boardRow("unknown", { parts: { QA: 1 } }),
  boardRow("baseline", {
    kind: "baseline",
    totalParametersB: 7,
    parts: { QA: 1 },
  }),
];

test("each part is averaged over the models of the class that have it", () => {
  expect(sizeClassMean(rows, own, ["QA", "RC", "EL"])).toEqual({
    shape: "small",
    n: 3,
    parts: { QA: 0.5, RC: 1, EL: null },
  });
});

test("there is no mean of fewer than three models, of unknown sizes, or for a baseline", () => {
  expect(sizeClassMean(rows.slice(1), rows[1]!, ["QA"])).toBeNull();
  expect(sizeClassMean(rows, rows[4]!, ["QA"])).toBeNull();
  expect(sizeClassMean(rows, rows[5]!, ["QA"])).toBeNull();
});
