import { expect, test } from "@playwright/test";
import { readAudit } from "#lib/launch/audit.ts";

const report = (vulnerabilities: object, critical: number) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: { vulnerabilities: { critical } },
  });

test("an audit without findings is clean, one with a critical one is not", () => {
  expect(readAudit(report({}, 0))).toEqual({
    kind: "clean",
    text: "nothing known",
  });
  const high = { a: { name: "a", severity: "high" } };
  expect(readAudit(report(high, 0))).toEqual({
    kind: "clean",
    text: "a (high)",
  });
  const both = { ...high, b: { name: "b", severity: "critical" } };
  expect(readAudit(report(both, 1))).toEqual({
    kind: "found",
    text: "a (high), b (critical)",
  });
});

test("a registry that answers no audits says nothing about the packages", () => {
  for (const text of ["", "<html>", '{"error":{"code":"E405"}}'])
    expect(readAudit(text).kind).toBe("unknown");
});
