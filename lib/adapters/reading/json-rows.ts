import type { Place } from "../../schema/issue.ts";
import type { Source } from "../adapter.ts";
import type { IssueItem } from "./bytes-of.ts";
import { jsonLines } from "./lines.ts";
import type { Fields } from "./loose.ts";
import { issueItem } from "./record-fields.ts";

/** One JSON object of a JSONL file. */
export interface JsonRow {
  kind: "row";
  row: Fields;
  place: Place;
}

/** The lines of a JSONL file that are objects; any other value is an issue. */
export async function* jsonRows(
  source: Source,
): AsyncGenerator<JsonRow | IssueItem> {
  for await (const item of jsonLines(source)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const place = { file: source.name, line: item.line };
    const { value } = item;
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      yield { kind: "row", row: value as Fields, place };
    else
      yield issueItem("warning", "wrong-type", place, {
        field: "line",
        expected: "object",
        found: Array.isArray(value) ? "array" : typeof value,
      });
  }
}
