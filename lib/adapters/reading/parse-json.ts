import type { Place } from "../../schema/issue.ts";
import type { IssueItem } from "./bytes-of.ts";
import type { JsonPath } from "./format-path.ts";
import { markNonNumbers } from "./mark-non-numbers.ts";
import { issueItem } from "./record-fields.ts";
import { joined, mayHaveTextFaults, textFaults } from "./text-faults.ts";

/** How deep a record may nest. Recursive code over foreign data breaks at about 5,000. */
export const MAX_DEPTH = 64;

/** How many issues one record is worth; a hostile one could make millions. */
const MAX_ISSUES = 1000;

export type Parsed =
  | { ok: true; value: unknown; issues: IssueItem[] }
  | { ok: false; issues: IssueItem[] };

/**
 * `JSON.parse` of foreign text, with what is wrong in it. Python writes `NaN` and `Infinity`, which JSON does not
 * have: they and numbers too large become null, each with an issue. Nesting deeper than 64 is refused.
 */
export function parseJson(text: string, place: Place, outerDepth = 0): Parsed {
  let value: unknown;
  let mark: string | null = null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const marked = markNonNumbers(text);
    if (!marked) return badJson(place, error);
    try {
      value = JSON.parse(marked.text);
      mark = marked.mark;
    } catch (second) {
      return badJson(place, second);
    }
  }
  return check(value, place, outerDepth, mark, mayHaveTextFaults(text));
}

function badJson(place: Place, error: unknown): Parsed {
  const reason = error instanceof Error ? error.message.slice(0, 160) : "";
  return {
    ok: false,
    issues: [issueItem("error", "bad-json", place, { reason })],
  };
}

function check(
  root: unknown,
  place: Place,
  outerDepth: number,
  mark: string | null,
  texts: boolean,
): Parsed {
  const issues: IssueItem[] = [];
  const note = (item: IssueItem) => {
    if (issues.length < MAX_ISSUES) issues.push(item);
  };
  const notANumber = (path: JsonPath, value: string) => {
    const at = { ...place, path: joined(place.path, path) };
    note(issueItem("warning", "not-a-number", at, { value }));
    return null;
  };
  const visit = (value: unknown, path: JsonPath): unknown => {
    if (typeof value === "string") {
      if (mark !== null && value.startsWith(mark))
        return notANumber(path, value.slice(mark.length));
      if (texts) textFaults(value, place, path).forEach(note);
    } else if (typeof value === "number" && !Number.isFinite(value))
      return notANumber(path, String(value));
    else if (typeof value === "object" && value !== null)
      visitMembers(value as Record<string, unknown> | unknown[], path);
    return value;
  };
  const visitMembers = (
    value: Record<string, unknown> | unknown[],
    path: JsonPath,
  ) => {
    if (path.length + outerDepth >= MAX_DEPTH) throw new TooDeep();
    // Not Object.keys of an array: that would be a string for each of millions of elements.
    if (Array.isArray(value))
      for (let index = 0; index < value.length; index += 1)
        visitMember(value, index, path);
    else for (const key of Object.keys(value)) visitMember(value, key, path);
  };
  const visitMember = <K extends string | number>(
    owner: { [key in K]: unknown },
    key: K,
    path: JsonPath,
  ) => {
    const member = owner[key];
    if (!needsVisit(member, mark !== null || texts)) return;
    const next = visit(member, [...path, key]);
    if (next !== member) owner[key] = next;
  };
  try {
    return { ok: true, value: visit(root, []), issues };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const params = { limit: `${MAX_DEPTH} levels` };
    return {
      ok: false,
      issues: [issueItem("error", "too-deep", place, params)],
    };
  }
}

/** Keeps the hot path free of paths nobody will read. */
function needsVisit(value: unknown, texts: boolean): boolean {
  if (typeof value === "string") return texts;
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null;
}

class TooDeep extends Error {}
