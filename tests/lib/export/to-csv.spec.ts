import { parse } from "csv-parse/sync";
import { expect, test } from "@playwright/test";
import { toCsv } from "#lib/export/to-csv.ts";

const csvOf = (...values: (string | number | null)[]) =>
  toCsv([{ name: "model", type: "text", values }]);

test("RFC 4180: a heading, CRLF, quotes where they are needed, null as nothing", () => {
  expect(
    toCsv([
      { name: "model", type: "text", values: ["a", 'b "c", d', "e\nf"] },
      { name: "score", type: "number", values: [0, null, 0.1 + 0.2] },
    ]),
  ).toBe(
    '\uFEFFmodel,score\r\na,0\r\n"b ""c"", d",\r\n"e\nf",0.30000000000000004\r\n',
  );
});

for (const lead of [
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "＝",
  "＋",
  "－",
  "＠",
]) {
  for (const before of ["", " ", "\u200B", "\u3000"]) {
    const text = `${before}${lead}1+cmd|'/C calc'!A0`;
    test(`${JSON.stringify(text)} is no formula`, () => {
      const [, row] = parse(csvOf(text), { bom: true }) as string[][];
      expect(row?.[0]).toBe(`'${text}`);
    });
  }
}

for (const text of ["a=b", "7B-13B", "らま", "'quoted", "("]) {
  test(`${text} stays as it is`, () => {
    const [, row] = parse(csvOf(text), { bom: true }) as string[][];
    expect(row?.[0]).toBe(text);
  });
}

test("a number below 0 stays a number", () => {
  expect(csvOf(-1.5)).toBe("\uFEFFmodel\r\n-1.5\r\n");
});

test("a board without rows is its heading", () => {
  expect(csvOf()).toBe("\uFEFFmodel\r\n");
});
