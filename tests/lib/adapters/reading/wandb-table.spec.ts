import { expect, test } from "@playwright/test";
import type { Source } from "#lib/adapters/adapter.ts";
import { takeSample } from "#lib/adapters/reading/sample.ts";
import { readTable, tableColumns } from "#lib/adapters/reading/wandb-table.ts";

const sourceOf = (text: string): Source => ({
  name: "t",
  async *open() {
    yield Buffer.from(text);
  },
});

async function rowsOf(text: string) {
  const items = [];
  for await (const item of readTable(sourceOf(text))) items.push(item);
  return items;
}

test("a CSV file of many rows in one chunk is read to its end", async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `${i},"a\n${i}"`);
  const items = await rowsOf(`n,text\n${rows.join("\n")}\n`);
  expect(items).toHaveLength(5000);
  expect(items.at(-1)).toMatchObject({
    kind: "row",
    row: { n: "4999", text: "a\n4999" },
    place: { line: 10_000 },
    fromText: true,
  });
});

test("rows may stand before their columns", async () => {
  const items = await rowsOf('{"data":[[1,"x"]],"columns":["n","text"]}');
  expect(items).toMatchObject([
    { kind: "row", row: { n: 1, text: "x" }, place: { path: "data[0]" } },
  ]);
});

test("further members are nobody's business; a row of another width is said", async () => {
  const items = await rowsOf(
    '{"_type":"table","columns":["n","text"],"data":[[1],[2,"y"]],"ncols":2,"column_types":{"params":{}}}',
  );
  expect(items).toMatchObject([
    {
      kind: "issue",
      issue: { code: "wrong-type", place: { path: "data[0]" } },
    },
    { kind: "row", row: { n: 2, text: "y" } },
  ]);
});

test("a table that is cut off is said to be so", async () => {
  const items = await rowsOf('{"columns":["n"],"data":[[1],[2');
  expect(items).toMatchObject([
    { kind: "row", row: { n: 1 } },
    { kind: "issue", issue: { code: "truncated-file" } },
  ]);
});

for (const [name, text, expected] of [
  ["W&B", '{"columns":["a","b"],"data":[]}', ["a", "b"]],
  ["CSV", "a,b\n1,2\n", ["a", "b"]],
  ["an object without data", '{"columns":["a","b"]}', []],
  ["columns that are no list", '{"columns":3,"data":[]}', []],
] as const)
  test(`columns of ${name}`, async () => {
    expect(tableColumns(await takeSample(sourceOf(text)))).toEqual(expected);
  });
