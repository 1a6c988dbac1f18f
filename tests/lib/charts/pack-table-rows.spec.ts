import { expect, test } from "@playwright/test";
import { packTableRows, unpackTableRows } from "#lib/charts/pack-table-rows.ts";
import type { TableRow } from "#lib/charts/prepare-table.ts";

const row = (key: string, known: Partial<TableRow> = {}) => ({
  key,
  rank: 1,
  boardRank: null,
  name: key.toUpperCase(),
  title: `org/${key.toUpperCase()}`,
  organisation: "org",
  label: "",
  baseline: false,
  cells: [],
  ...known,
});

const rows = [
  row("a", { cells: [["0.0000", 0], ["10.00", 4], "7B", null] }),
  row("b", {
    title: "elsewhere/b-2024",
    boardRank: 12,
    cells: [null, ["1.07", 3], null, null],
  }),
  row("c", {
    title: "C",
    organisation: null,
    rank: null,
    baseline: true,
    label: "5-shot",
    odd: ["shots"],
    matches: [{ field: "licence", text: "apache-2.0", ranges: [[0, 6]] }],
    cells: [["0.3005", 2], null, "46.7B (12.9B active)", null],
  }),
];

test("rows come back as they were: a 0, what is missing, every digit shown", () => {
  const sent = JSON.parse(JSON.stringify(packTableRows(rows))) as never;
  expect(unpackTableRows(sent)).toEqual(rows);
});

test("every score with four decimals keeps its text", () => {
  const all = Array.from({ length: 10_001 }, (_, at) =>
    row(`m${at}`, { cells: [[(at / 10_000).toFixed(4), at % 5]] }),
  );
  expect(unpackTableRows(packTableRows(all))).toEqual(all);
});

test("no rows are no rows", () => {
  expect(unpackTableRows(packTableRows([]))).toEqual([]);
});
