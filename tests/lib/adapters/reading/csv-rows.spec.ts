import { expect, test } from "@playwright/test";
import { csvRows } from "#lib/adapters/reading/csv-rows.ts";
import { collect, memorySource, shortIssues } from "./memory-source.ts";

const tables: {
  says: string;
  bytes: string | Uint8Array;
  rows: [number, Record<string, string>][];
  issues?: string[];
}[] = [
  {
    says: "rows by column",
    bytes: "a,b\n1,2\r\n3,\n",
    rows: [
      [2, { a: "1", b: "2" }],
      [3, { a: "3", b: "" }],
    ],
  },
  {
    says: "no line break at the end",
    bytes: "a,b\n1,2",
    rows: [[2, { a: "1", b: "2" }]],
  },
  {
    says: "line breaks, commas and quotes in a cell",
    bytes: 'a,b\n"x\ny","1,""2"""\n3,4\n',
    rows: [
      [2, { a: "x\ny", b: '1,"2"' }],
      [4, { a: "3", b: "4" }],
    ],
  },
  {
    says: "a byte-order mark",
    bytes: "\ufeffa,b\n1,2\n",
    rows: [[2, { a: "1", b: "2" }]],
    issues: ["byte-order-mark:1"],
  },
  {
    says: "a row of another width",
    bytes: "a,b\n1\n1,2,3\n",
    rows: [
      [2, { a: "1" }],
      [3, { a: "1", b: "2" }],
    ],
    issues: ["wrong-type:2", "wrong-type:3"],
  },
  {
    says: "a quote that never closes",
    bytes: 'a,b\n1,2\n"3,4\n',
    rows: [[2, { a: "1", b: "2" }]],
    issues: ["truncated-file:3"],
  },
  {
    says: "Shift_JIS",
    bytes: Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0x93, 0xfa, 0x2c, 0x31, 0x0a]),
    rows: [],
    issues: ["bad-encoding:1"],
  },
  {
    says: "NUL in a cell",
    bytes: "a,b\nx\0,1\n",
    rows: [[2, { a: "x\0", b: "1" }]],
    issues: ["nul-character:2:a"],
  },
  { says: "only a header", bytes: "a,b\n", rows: [] },
  { says: "nothing", bytes: "", rows: [], issues: ["empty-file"] },
];

for (const { says, bytes, rows, issues } of tables)
  test(says, async () => {
    const items = await collect(csvRows(memorySource(bytes)));
    expect(
      items.flatMap((i) => (i.kind === "row" ? [[i.line, i.row]] : [])),
    ).toEqual(rows);
    expect(shortIssues(items)).toEqual(issues ?? []);
  });

test("cut anywhere, the rows are the same", async () => {
  const text = 'a,b\n"日\n本",x\n1,"y""z"\n';
  const whole = await collect(csvRows(memorySource(text)));
  for (const chunk of [1, 2, 3, 5])
    expect(await collect(csvRows(memorySource(text, { chunk })))).toEqual(
      whole,
    );
});

test("Shift_JIS is named", async () => {
  const bytes = Buffer.from([0x93, 0xfa, 0x2c, 0x62, 0x0a]);
  const [item] = await collect(csvRows(memorySource(bytes)));
  expect(item).toMatchObject({ issue: { params: { found: "Shift_JIS" } } });
});
