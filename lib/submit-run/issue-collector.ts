import type { Issue, IssueCode, Place, Severity } from "../schema/issue.ts";

/** How many issues of one kind are kept with their places; the rest are counted. */
const KEPT_PER_KIND = 100;

/**
 * Collects what is wrong with an upload, in the order it was found. Of each kind (code and file) the first
 * hundred are kept and the rest counted in `more` of the last one, so that a broken file of a million lines stays readable.
 */
export class IssueCollector {
  readonly #issues: Issue[] = [];
  readonly #kinds = new Map<string, { count: number; last: Issue }>();

  add(
    severity: Severity,
    code: IssueCode,
    place?: Place,
    params: Issue["params"] = {},
  ): void {
    this.push({ severity, code, place, params });
  }

  push(issue: Issue): void {
    const key = `${issue.code}\n${issue.severity}\n${issue.place?.file ?? ""}`;
    const kind = this.#kinds.get(key);
    if (kind && kind.count >= KEPT_PER_KIND) {
      kind.count += 1;
      kind.last.params["more"] = kind.count - KEPT_PER_KIND;
      return;
    }
    const kept = { ...issue, params: { ...issue.params } };
    this.#issues.push(kept);
    this.#kinds.set(key, { count: (kind?.count ?? 0) + 1, last: kept });
  }

  list(): Issue[] {
    return this.#issues;
  }

  get hasErrors(): boolean {
    return this.#issues.some((issue) => issue.severity === "error");
  }
}
