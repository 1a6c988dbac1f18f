import type { Place } from "../../schema/issue.ts";
import type { Sample, Source } from "../adapter.ts";
import type { IssueItem } from "./bytes-of.ts";
import { csvRows } from "./csv-rows.ts";
import { formatPath, type JsonPath } from "./format-path.ts";
import { jsonElements } from "./json-elements.ts";
import type { Fields } from "./loose.ts";
import { listOf, objectOf } from "./loose.ts";
import { issueItem } from "./record-fields.ts";
import { takeSample } from "./sample.ts";

/** One row of a table, by column name. */
export interface TableRow {
  kind: "row";
  row: Fields;
  place: Place;
  /** From CSV: every cell is text. */
  fromText: boolean;
}

/** The rows of a W&B table, as W&B stores it (`{"columns": [...], "data": [[...]]}`) or as CSV. */
export async function* readTable(
  source: Source,
): AsyncGenerator<TableRow | IssueItem> {
  const { shape } = await takeSample(source);
  if (shape === "csv") yield* readCsv(source);
  else yield* readJson(source);
}

/** Names of the columns of what may be such a table; [] where it is none. */
export function tableColumns({ shape, keys, records, text }: Sample): string[] {
  if (shape === "csv") return Object.keys(records[0] ?? {});
  if (!keys.includes("columns") || !keys.includes("data")) return [];
  const listed = /"columns"\s*:\s*(\[[^\]]*\])/.exec(text)?.[1];
  try {
    return listOf(JSON.parse(listed ?? "[]")).map(String);
  } catch {
    return [];
  }
}

export const hasColumns = (columns: string[], wanted: string[]) =>
  wanted.every((column) => columns.includes(column));

async function* readCsv(source: Source): AsyncGenerator<TableRow | IssueItem> {
  for await (const item of csvRows(source))
    if (item.kind === "issue") yield item;
    else
      yield {
        kind: "row",
        row: item.row,
        place: { file: source.name, line: item.line },
        fromText: true,
      };
}

async function* readJson(source: Source): AsyncGenerator<TableRow | IssueItem> {
  let columns: string[] | null = null;
  for await (const item of jsonElements(source, descend)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    if (item.path[0] === "columns") columns = listOf(item.value).map(String);
    if (item.path.length < 2) continue;
    columns ??= await findColumns(source);
    const place = {
      file: source.name,
      line: item.line,
      path: formatPath(item.path),
    };
    yield rowOf(item.value, columns, place);
  }
}

const descend = (path: JsonPath) =>
  path.length === 0 || (path.length === 1 && path[0] === "data");

/** For tables whose rows stand before their columns. */
async function findColumns(source: Source): Promise<string[]> {
  for await (const item of jsonElements(source, (path) => path.length === 0))
    if (item.kind === "value" && item.path[0] === "columns")
      return listOf(item.value).map(String);
  return [];
}

function rowOf(
  cells: unknown,
  columns: string[],
  place: Place,
): TableRow | IssueItem {
  if (Array.isArray(cells) && cells.length === columns.length)
    return {
      kind: "row",
      row: objectOf(Object.fromEntries(columns.map((c, i) => [c, cells[i]]))),
      place,
      fromText: false,
    };
  return issueItem("warning", "wrong-type", place, {
    field: place.path ?? "row",
    expected: `${columns.length} cells`,
    found: Array.isArray(cells) ? `${cells.length} cells` : typeof cells,
  });
}
