import type { z } from "zod";
import type { Place } from "../../schema/issue.ts";
import type { IssueItem } from "./bytes-of.ts";
import type { JsonPath } from "./format-path.ts";
import { issueItem } from "./record-fields.ts";
import { joined } from "./text-faults.ts";

/** Reads a foreign record by its schema. Where it does not fit, every misfit is an issue with its path, and there is no record. */
export function readWith<T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: Place,
): { record: T; issues: IssueItem[] } | { record: null; issues: IssueItem[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { record: parsed.data, issues: [] };
  const issues = parsed.error.issues.map((issue) =>
    misfit(issue, value, place),
  );
  return { record: null, issues };
}

function misfit(
  issue: z.core.$ZodIssue,
  value: unknown,
  place: Place,
): IssueItem {
  const path = issue.path.map((p) => (typeof p === "number" ? p : String(p)));
  const field = joined(undefined, path) || "record";
  const at =
    path.length === 0 ? place : { ...place, path: joined(place.path, path) };
  const found = valueAt(value, path);
  if (found === undefined)
    return issueItem("warning", "missing-field", at, { field });
  if (issue.code === "too_small" || issue.code === "too_big")
    return issueItem("warning", "out-of-range", at, {
      ...measured(field, found),
      ...("minimum" in issue && { min: Number(issue.minimum) }),
      ...("maximum" in issue && { max: Number(issue.maximum) }),
    });
  const expected = "expected" in issue ? String(issue.expected) : issue.message;
  const params = { field, expected, found: typeName(found) };
  return issueItem("warning", "wrong-type", at, params);
}

/** Of texts and lists it is the length that is out of range. */
function measured(field: string, value: unknown) {
  return typeof value === "string" || Array.isArray(value)
    ? { field: `${field}.length`, value: value.length }
    : { field, value: String(value) };
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[part];
  }
  return at;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
