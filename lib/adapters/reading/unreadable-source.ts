import type { Issue, IssueCode } from "../../schema/issue.ts";

/** Thrown by `Source.open()` where the bytes cannot be had: a broken archive, or one that grows past the limits. Readers turn it into its issue. */
export class UnreadableSource extends Error {
  readonly issue: Issue;

  constructor(code: IssueCode, file: string, params: Issue["params"] = {}) {
    super(`${code}: ${file}`);
    this.name = "UnreadableSource";
    this.issue = { severity: "error", code, place: { file }, params };
  }
}
