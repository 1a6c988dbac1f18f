import type { Issue } from "../schema/issue.ts";
import { describeIssue, describePlace } from "../i18n/issues.ts";

/** Exit codes of every command; documented in the README. */
export const EXIT = {
  ok: 0,
  /** The files have errors, or a line of input was bad. */
  problems: 1,
  /** The command was called wrongly: unknown benchmark, missing option, file not there. */
  usage: 2,
  /** Nothing was changed, because the same content is there already. */
  unchanged: 3,
  /** The server cannot be reached, or failed: trying again may help. */
  unavailable: 4,
} as const;

/** A mistake in how the command was called: printed as one sentence, without a stack. */
export class UsageError extends Error {}

/** Writes data to stdout as JSON, one document. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function printLine(text = ""): void {
  process.stdout.write(`${text}\n`);
}

/** Prints issues for people, grouped as they come: severity, place, message. */
export function printIssues(issues: readonly Issue[]): void {
  for (const issue of issues) {
    const place = issue.place ? `${describePlace(issue.place)}: ` : "";
    const more = issue.params["more"];
    const others = more ? ` (and ${more} more like this)` : "";
    printLine(
      `${issue.severity.padEnd(7)} ${place}${describeIssue(issue, "en")}${others}`,
    );
  }
}

/** Progress on stderr, on one line, and only where somebody is looking. */
export function createProgress(label: string): {
  update(text: string): void;
  done(): void;
} {
  const { stderr } = process;
  if (!stderr.isTTY) return { update: () => {}, done: () => {} };
  return {
    update: (text) => stderr.write(`\r\u001B[2K${label}: ${text}`),
    done: () => stderr.write("\r\u001B[2K"),
  };
}

/** A table with columns as wide as their widest cell; numbers to the right. East Asian wide characters count double. */
export function printTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [header, ...rows];
  const widths = header.map((_, i) =>
    Math.max(...all.map((row) => width(row[i] ?? ""))),
  );
  for (const row of all)
    printLine(
      row
        .map((cell, i) => pad(cell, widths[i] ?? 0, i > 0))
        .join("  ")
        .trimEnd(),
    );
}

function pad(cell: string, to: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, to - width(cell)));
  return right ? space + cell : cell + space;
}

function width(text: string): number {
  let total = 0;
  for (const char of text)
    total +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(
        char,
      )
        ? 2
        : 1;
  return total;
}
