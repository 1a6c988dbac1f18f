import { expect, test } from "@playwright/test";
import { IssueCollector } from "#lib/submit-run/issue-collector.ts";

test("keeps the first hundred of a kind and counts the rest", () => {
  const issues = new IssueCollector();
  for (let line = 1; line <= 250; line++)
    issues.add("warning", "bad-json", { file: "a.jsonl", line });
  issues.add("warning", "bad-json", { file: "b.jsonl", line: 1 });
  const list = issues.list();
  expect(list).toHaveLength(101);
  expect(list[99]?.params["more"]).toBe(150);
  expect(list[100]?.params).toEqual({});
});

test("knows errors from the rest", () => {
  const issues = new IssueCollector();
  issues.add("warning", "duplicate");
  expect(issues.hasErrors).toBe(false);
  issues.add("error", "empty-file");
  expect(issues.hasErrors).toBe(true);
});
