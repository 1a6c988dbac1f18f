import type { Issue, Place } from "../schema/issue.ts";
import { issueMessages, type IssueLanguage } from "./issue-messages.ts";

/** What is wrong and how to mend it, in both languages; the place is said apart (see `describePlace`). */
export function describeIssue(issue: Issue, language: IssueLanguage): string {
  return issueMessages[issue.code][language](issue.params);
}

/** `file.jsonl:12 (outputs.jamp[3].pred)` */
export function describePlace(place: Place): string {
  const line = place.line === undefined ? "" : `:${place.line}`;
  const path = place.path === undefined ? "" : ` (${place.path})`;
  return `${place.file}${line}${path}`;
}
