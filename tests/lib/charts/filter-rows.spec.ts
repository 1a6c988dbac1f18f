import { expect, test } from "@playwright/test";
import {
  filterBySize,
  filterByText,
  isSmall,
} from "#lib/charts/filter-rows.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

for (const [size, small] of [
  [0.5, true],
  [13, true],
  [13.3, true],
  [13.7, false],
  [70, false],
  [null, null],
] as const) {
  test(`${size}B is ${small === null ? "of unknown size" : small ? "small" : "not small"}`, () => {
    expect(isSmall(boardRow("a", { totalParametersB: size }))).toBe(small);
  });
}

test("the small models, with those of unknown size counted and baselines left out", () => {
  const rows = [
    boardRow("small", { totalParametersB: 7 }),
    boardRow("large", { totalParametersB: 70 }),
    boardRow("unknown"),
    boardRow("baseline", { kind: "baseline" }),
  ];
  expect(filterBySize(rows, "sllm")).toEqual({
    rows: [rows[0]],
    unknownSizes: 1,
  });
  expect(filterBySize(rows, "all")).toEqual({ rows, unknownSizes: 0 });
});

for (const [size, expected] of [
  ["7b", [7.6, 8.4]],
  ["13b", [12.9, 14]],
  ["70b", [70.6, 180]],
  ["unknown", [null]],
] as const) {
  test(`the models of the class ${size}`, () => {
    const found = filterBySize(
      [1, 7.6, 8.4, 8.6, 12.9, 14, 34, 70.6, 180, null].map((billions, at) =>
        boardRow(`m${at}`, { totalParametersB: billions }),
      ),
      size,
    );
    expect(found.rows.map((row) => row.totalParametersB)).toEqual(expected);
    expect(found.unknownSizes).toBe(size === "unknown" ? 0 : 1);
  });
}

const rows = [
  boardRow("llama", { displayName: "Llama 2 70B", organisation: "Meta" }),
  boardRow("elyza", {
    displayName: "ELYZA-japanese-Llama-2-13b",
    organisation: "ELYZA",
    baseModel: "Llama-2-13b",
  }),
  boardRow("ruri", { displayName: "ルリ 7B", organisation: "るり研究所" }),
];

for (const [query, expected] of [
  ["", ["llama", "elyza", "ruri"]],
  ["llama2", ["llama", "elyza"]],
  ["ＬＬＡＭＡ　meta", ["llama"]],
  ["ﾙﾘ", ["ruri"]],
  ["るり 7b", ["ruri"]],
  ["13b elyza", ["elyza"]],
  ["70bmeta", []],
  ["gpt", []],
] as const) {
  test(`"${query}" finds ${expected.join(", ") || "nothing"}`, () => {
    expect(filterByText(rows, query).map(({ key }) => key)).toEqual(expected);
  });
}
