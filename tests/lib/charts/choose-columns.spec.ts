import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import {
  canonicalColumns,
  chooseColumns,
  listColumnPresets,
  presetChange,
} from "#lib/charts/choose-columns.ts";
import { listColumns } from "#lib/charts/list-columns.ts";

const neo = listColumns(getBenchmark("neo-1.0"));
const standing = ["size", "evidence", "coverage"];
const keysOf = (wanted: string[] | undefined) =>
  chooseColumns(neo, wanted).map(({ key }) => key);

for (const [wanted, expected] of [
  [["overview"], ["overall", "understanding", "generation", ...standing]],
  [
    ["format"],
    [
      "overall",
      "understanding",
      "generation",
      ...standing,
      "lenient-rank",
      "gap",
      "gap:understanding",
    ],
  ],
  [
    ["jamp", "licence", "overall", "nonsense"],
    ["overall", "licence", "jamp"],
  ],
  [["jsts:spearman"], ["jsts:spearman"]],
] as const) {
  test(`${wanted.join(",")} shows ${expected.join(", ")}`, () => {
    expect(keysOf([...wanted])).toEqual(expected);
  });
}

test("an axis's presets have its categories or its datasets, and nothing of the other axis", () => {
  expect(keysOf(["understanding-categories"])).toEqual([
    "overall",
    "understanding",
    ...standing,
    "NLI",
    "QA",
    "RC",
    "MC",
    "EL",
    "FA",
    "MR",
  ]);
  const datasets = keysOf(["understanding-datasets"]);
  expect(datasets).toEqual(
    expect.arrayContaining(["jamp", "mawps", "jsts", "jsts:spearman"]),
  );
  expect(datasets).not.toContain("NLI");
  expect(datasets.some((key) => key.startsWith("mt_bench"))).toBe(false);
});

test("nothing known is the board's own choice: every category", () => {
  expect(keysOf(undefined)).toHaveLength(3 + 3 + 7 + 8);
  expect(keysOf(["nonsense"])).toEqual(keysOf(undefined));
  expect(keysOf(["all"])).toEqual(keysOf(undefined));
});

for (const [wanted, expected] of [
  [undefined, undefined],
  [["all"], undefined],
  [["nonsense"], undefined],
  [keysOf(undefined).toReversed(), undefined],
  [keysOf(["generation-categories"]), ["generation-categories"]],
  [
    ["jamp", "overall"],
    ["overall", "jamp"],
  ],
] as const) {
  test(`the address of ${wanted?.join(",") ?? "nothing"} is ${expected?.join(",") ?? "left out"}`, () => {
    expect(canonicalColumns(neo, wanted)).toEqual(expected);
  });
}

for (const [benchmark, expected] of [
  [
    "neo-1.0",
    [
      "overview",
      "all",
      "format",
      "understanding-categories",
      "generation-categories",
      "understanding-datasets",
    ],
  ],
  ["stability-lm-eval-2023-11", ["overview", "all"]],
] as const) {
  test(`the presets of ${benchmark} are ${expected.join(", ")}`, () => {
    const presets = listColumnPresets(listColumns(getBenchmark(benchmark)));
    expect(presets.map(({ id }) => id)).toEqual(expected);
  });
}

test("a preset keeps the order by a column that it shows, and ends that by one it hides", () => {
  const preset = { id: "overview" as const, keys: keysOf(["overview"]) };
  expect(presetChange(preset, "generation")).toEqual({ cols: ["overview"] });
  expect(presetChange(preset, "model")).toEqual({ cols: ["overview"] });
  expect(presetChange(preset, "NLI")).toEqual({
    cols: ["overview"],
    sort: "overall",
    dir: "desc",
  });
});
