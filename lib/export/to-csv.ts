import type { ExportColumn, ExportValue } from "./export-table.ts";

/**
 * Columns as CSV by RFC 4180: a heading, CRLF, quotes where needed. It begins
 * with a byte order mark, without which Excel reads Japanese as mojibake.
 * Texts that a spreadsheet would run as a formula get an apostrophe before
 * them; numbers stay numbers. Null is an empty field.
 */
export function toCsv(columns: readonly ExportColumn[]): string {
  const count = columns[0]?.values.length ?? 0;
  const lines = [columns.map(({ name }) => field(name))];
  for (let at = 0; at < count; at++) {
    lines.push(columns.map(({ values }) => field(values[at] ?? null)));
  }
  return `\uFEFF${lines.map((line) => `${line.join(",")}\r\n`).join("")}`;
}

function field(value: ExportValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// Spreadsheets skip spaces and invisible marks, and read full-width signs as narrow ones.
const formulaStart = /^[\s\p{Cf}]*[\t\r\n=+\-@＝＋－＠]/u;
