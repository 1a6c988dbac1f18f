import { expect, test } from "@playwright/test";
import {
  adminRunHref,
  adminRunsHref,
  parseAdminRunsParams,
} from "#lib/urls/admin-runs.ts";

test("what cannot be read becomes its default", () => {
  const nothing = parseAdminRunsParams({});
  expect(nothing.page).toBe(1);
  for (const search of [
    { status: "secret", benchmark: "../x", page: "0" },
    { status: ["ready", "published"], benchmark: ["a"], page: "1.5" },
    { page: "x" },
  ]) {
    expect(parseAdminRunsParams(search)).toEqual({
      ...nothing,
      ...undefinedOf(search),
    });
  }
});

test("a view has one address, and comes back from it", () => {
  const state = { benchmark: "neo-1.0", status: "ready", page: 3 } as const;
  const href = adminRunsHref("en", state);
  expect(href).toBe("/en/admin/runs?benchmark=neo-1.0&status=ready&page=3");
  const search = Object.fromEntries(new URL(href, "http://x").searchParams);
  expect(parseAdminRunsParams(search)).toEqual(state);
  expect(adminRunsHref("ja")).toBe("/admin/runs");
  expect(adminRunHref("ja", "1", "conflict")).toBe(
    "/admin/runs/1?result=conflict",
  );
});

function undefinedOf(search: object): Record<string, undefined> {
  return Object.fromEntries(
    Object.keys(search)
      .filter((key) => key !== "page")
      .map((key) => [key, undefined]),
  );
}
