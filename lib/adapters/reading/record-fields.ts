import type { IssueCode, Place, Severity } from "../../schema/issue.ts";
import type { ReadItem } from "../../schema/record.ts";
import { formatPath } from "./format-path.ts";

type Params = Record<string, string | number>;

/** Largest and smallest value a number may have; whatever lies outside is an issue, never clamped. */
export interface Range {
  min: number;
  max: number;
}

/**
 * Reads the fields of one foreign record: what is not as it should be becomes an issue with its place, and is undefined.
 * Unknown fields are nobody's business here.
 */
export class RecordFields {
  readonly issues: ReadItem[] = [];
  readonly row: Readonly<Record<string, unknown>>;
  readonly place: Place;
  readonly #digitsAsText: boolean;

  /** `digitsAsText`: numbers may be written as text, because the file has no other way (CSV). */
  constructor(
    row: Readonly<Record<string, unknown>>,
    place: Place,
    options: { digitsAsText?: boolean } = {},
  ) {
    this.row = row;
    this.place = place;
    this.#digitsAsText = options.digitsAsText ?? false;
  }

  /** A text that the record cannot do without. */
  text(field: string): string | undefined {
    const value = this.row[field];
    if (value === undefined || value === null)
      this.note("warning", "missing-field", field, { field });
    return this.optionalText(field);
  }

  /** A text, where there is one. */
  optionalText(field: string): string | undefined {
    const value = this.row[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string") return value;
    this.wrongType(field, "string");
    return undefined;
  }

  /** An id or label, which some tools write as a number. */
  label(field: string): string | undefined {
    const value = this.row[field];
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "number" && Number.isFinite(value))
      return String(value);
    return undefined;
  }

  /** A number, where there is one; null and an empty cell are none. */
  number(field: string, range?: Range): number | undefined {
    const value = this.#parsed(field);
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      this.note("warning", "not-a-number", field, {
        field,
        value: String(value).slice(0, 40),
      });
      return undefined;
    }
    if (range && (value < range.min || value > range.max)) {
      this.note("warning", "out-of-range", field, { field, value, ...range });
      return undefined;
    }
    return value;
  }

  /** A whole number that the record cannot do without. */
  index(field: string, range: Range): number | undefined {
    const value = this.number(field, range);
    if (value === undefined && this.#isAbsent(field))
      this.note("warning", "missing-field", field, { field });
    if (value === undefined || Number.isInteger(value)) return value;
    this.wrongType(field, "integer");
    return undefined;
  }

  wrongType(field: string, expected: string): void {
    const value = this.row[field];
    const found = Array.isArray(value) ? "array" : typeof value;
    this.note("warning", "wrong-type", field, { field, expected, found });
  }

  note(severity: Severity, code: IssueCode, field: string, params: Params) {
    this.issues.push(issueItem(severity, code, this.placeOf(field), params));
  }

  /** Where one field of the record stands. */
  placeOf(field: string): Place {
    const outer = this.place.path ?? "";
    const inner = formatPath([field]);
    const joint = outer === "" || inner.startsWith("[") ? "" : ".";
    return { ...this.place, path: `${outer}${joint}${inner}` };
  }

  #parsed(field: string): unknown {
    const value = this.row[field];
    return this.#digitsAsText && typeof value === "string" && DIGITS.test(value)
      ? Number(value)
      : value;
  }

  #isAbsent(field: string): boolean {
    const value = this.row[field];
    return value === undefined || value === null || value === "";
  }
}

/** An issue as an adapter yields it. */
export function issueItem(
  severity: Severity,
  code: IssueCode,
  place: Place,
  params: Params = {},
): Extract<ReadItem, { kind: "issue" }> {
  return { kind: "issue", issue: { severity, code, place, params } };
}

const DIGITS = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
