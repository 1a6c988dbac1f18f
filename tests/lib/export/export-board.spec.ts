import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { parse } from "csv-parse/sync";
import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { exportBoard } from "#lib/export/export-board.ts";
import { parseBoardParams } from "#lib/urls/board-params.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const board = {
  benchmark: getBenchmark("neo-1.0"),
  rows: [
    boardRow("low", {
      overall: 0.123456789012345,
      axes: { understanding: 0.1, generation: 2.5 },
      parts: { NLI: 0 },
      lenientOverall: 0.723456789012345,
      gaps: { overall: 0.6, understanding: 0.123456789012345 },
      totalParametersB: 7,
      meanAnswerLength: 1000 / 3,
      publishedAt: "2026-11-24T15:00:00.123+00:00",
    }),
    boardRow("top", {
      displayName: '=HYPERLINK("x")',
      organisation: "組織",
      country: "JP",
      releaseDate: "2024-02-29",
      overall: 0.7,
      axes: { understanding: 0.6, generation: null },
      totalParametersB: 70,
      attribution: "CC BY 4.0",
      publishedAt: "2026-11-23T00:00:00.000+00:00",
    }),
    // Means of the same numbers in another order differ in their last digits.
    boardRow("unmeasured", { gaps: { understanding: 1e-17 } }),
  ],
};

const fileOf = (format: "csv" | "json" | "parquet", search = {}) =>
  exportBoard(board, parseBoardParams(search), format);
type Rows = Record<string, unknown>[];
const jsonRows = (search = {}): Rows =>
  JSON.parse(String(fileOf("json", search).body)).rows;
const csvRows = (search = {}): Rows =>
  parse(fileOf("csv", search).body as string, { bom: true, columns: true });
const parquetRows = async (search = {}): Promise<Rows> => {
  const { buffer } = fileOf("parquet", search).body as Uint8Array<ArrayBuffer>;
  return parquetReadObjects({ file: buffer });
};

test("rows come in the order of the view, with its ranks and every digit", () => {
  const rows = jsonRows();
  expect(rows.map(({ slug, rank }) => [slug, rank])).toEqual([
    ["top", 1],
    ["low", 2],
    ["unmeasured", null],
  ]);
  expect(rows[1]).toMatchObject({
    mean_answer_length: 1000 / 3,
    overall: 0.123456789012345,
    understanding: 0.1,
    generation: 2.5,
    understanding_NLI: 0,
    understanding_QA: null,
    categories_covered: 1,
    country: null,
    run_id: "run-low",
    benchmark: "neo-1.0",
    published_at: "2026-11-24T15:00:00.123Z",
  });
});

test("filters hold for the file, and ranks are those of the size class", () => {
  for (const rowsOf of [jsonRows, csvRows]) {
    const rows = rowsOf({ size: "sllm" });
    expect(rows.map(({ slug }) => slug)).toEqual(["low"]);
    expect(Number(rows[0]?.["rank"])).toBe(1);
    expect(rowsOf({ q: "組織" }).map(({ slug }) => slug)).toEqual(["top"]);
    expect(rowsOf({ dir: "asc" })[0]?.["slug"]).toBe("low");
  }
});

const formatNames = (id: string) =>
  Object.keys(
    JSON.parse(
      String(
        exportBoard(
          { benchmark: getBenchmark(id), rows: [boardRow("any")] },
          parseBoardParams({}),
          "json",
        ).body,
      ),
    ).rows[0],
  ).filter((name) => /^(lenient|gap)/.test(name));

for (const [id, expected] of [
  ["neo-1.0", ["lenient_rank", "lenient_overall", "gap", "gap_understanding"]],
  // Of published figures there are no answers to be read.
  ["swallow-2024-12", []],
  ["stability-lm-eval-2023-11", []],
] as const)
  test(`what format costs on ${id} is in ${expected.join(", ") || "no column"}`, () => {
    expect(formatNames(id)).toEqual(expected);
  });

test("what format costs has every digit, and is missing where answers were not read", () => {
  const format = ({ slug, ...row }: Rows[number]) => [
    slug,
    row["lenient_rank"],
    row["lenient_overall"],
    row["gap"],
    row["gap_understanding"],
  ];
  expect(jsonRows().map(format)).toEqual([
    ["top", null, null, null, null],
    ["low", 1, 0.723456789012345, 0.6, 0.123456789012345],
    ["unmeasured", null, null, null, 0],
  ]);
  // A search does not change ranks.
  expect(jsonRows({ q: "low" }).map(format)).toEqual([
    jsonRows().map(format)[1],
  ]);
});

test("CSV says the same as JSON, but for formulas", () => {
  const expected = jsonRows().map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, `${value ?? ""}`]),
    ),
  );
  expected[0]!["model"] = `'=HYPERLINK("x")`;
  expect(csvRows()).toEqual(expected);
});

test("Parquet, read back, says the same as JSON", async () => {
  const rows = (await parquetRows()).map((row) => ({
    ...row,
    published_at: (row["published_at"] as Date | null)?.toISOString() ?? null,
  }));
  expect(rows).toEqual(jsonRows());
});

test("Parquet types its columns, also where nothing is known or no row is left", async () => {
  for (const search of [{}, { q: "unmeasured" }, { q: "nothing at all" }]) {
    const { buffer } = fileOf("parquet", search)
      .body as Uint8Array<ArrayBuffer>;
    const { schema } = parquetMetadata(buffer);
    const typeOf = (name: string) =>
      schema.find((each) => each.name === name)?.type;
    expect(["rank", "model", "overall"].map(typeOf)).toEqual([
      "INT32",
      "BYTE_ARRAY",
      "DOUBLE",
    ]);
    expect(await parquetRows(search)).toHaveLength(jsonRows(search).length);
  }
});

test("names with dots survive Parquet", async () => {
  const file = exportBoard(
    { ...board, benchmark: getBenchmark("stability-lm-eval-2023-11") },
    parseBoardParams({}),
    "parquet",
  );
  const { buffer } = file.body as Uint8Array<ArrayBuffer>;
  const [row] = await parquetReadObjects({ file: buffer });
  const dotted = Object.keys(row ?? {}).filter((name) => name.includes("."));
  expect(dotted.length).toBeGreaterThan(0);
});

test("a file is called by the board and the day in Japan of its newest run", () => {
  expect(fileOf("csv").fileName).toBe("kurabe-neo-1.0-20261125.csv");
  expect(
    exportBoard({ ...board, rows: [] }, parseBoardParams({}), "json").fileName,
  ).toBe("kurabe-neo-1.0-empty.json");
});

test("JSON names the view and what the figures are of", () => {
  const file = JSON.parse(
    String(fileOf("json", { size: "sllm", models: "top" }).body),
  );
  expect(file).toMatchObject({
    benchmark: { id: "neo-1.0", formula: board.benchmark.formula },
    view: { size: "sllm" },
    updated: "2026-11-24T15:00:00.123Z",
  });
  expect(file.view.models).toBeUndefined();
});
