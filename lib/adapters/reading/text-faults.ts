import type { Place } from "../../schema/issue.ts";
import type { IssueItem } from "./bytes-of.ts";
import { formatPath, type JsonPath } from "./format-path.ts";
import { issueItem } from "./record-fields.ts";

/** Whether a JSON text can hold the characters that `textFaults` reports: in valid UTF-8 they are only written as escapes. */
export function mayHaveTextFaults(json: string): boolean {
  return ESCAPE.test(json);
}

/** Says where a text holds a NUL character or half a surrogate pair. Databases choke on the one and change the other; the text itself is left as it is. */
export function textFaults(
  text: string,
  place: Place,
  path: JsonPath,
): IssueItem[] {
  const at = { ...place, path: joined(place.path, path) };
  const faults: IssueItem[] = [];
  if (text.includes("\0")) faults.push(issueItem("info", "nul-character", at));
  if (!text.isWellFormed())
    faults.push(issueItem("warning", "lone-surrogate", at));
  return faults;
}

/** A path inside the record that itself stands at `outer`. */
export function joined(outer: string | undefined, inner: JsonPath): string {
  const text = formatPath(inner);
  if (!outer) return text;
  return text === "" || text.startsWith("[")
    ? `${outer}${text}`
    : `${outer}.${text}`;
}

const ESCAPE = /\\u(?:0000|[dD][89a-fA-F])/;
