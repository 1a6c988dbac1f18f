import { expect, test } from "@playwright/test";
import { isPublicPath, publicUrl } from "#lib/serving/public-url.ts";

const kept: [string, string][] = [
  ["/", "/"],
  ["/?", "/"],
  ["/en", "/en"],
  ["/?sort=model&benchmark=neo-1.1", "/?benchmark=neo-1.1&sort=model"],
  ["/?q=%E6%AF%94%E3%81%B9&&q=b", "/?q=%E6%AF%94%E3%81%B9&q=b"],
  ["/en/models/org--name_1.2~x", "/en/models/org--name_1.2~x"],
  ["/compare?models=a,b", "/compare?models=a,b"],
  ["/feed.xml", "/feed.xml"],
  ["/board.rows?benchmark=neo-1.0", "/board.rows?benchmark=neo-1.0"],
  ["/board.csv?locale=en", "/board.csv?locale=en"],
  ["/en/scatter.json?x=size", "/en/scatter.json?x=size"],
  ["/board.png?benchmark=neo-1.0", "/board.png?benchmark=neo-1.0"],
];

for (const [url, normal] of kept)
  test(`${url} is kept as ${normal}`, () => {
    expect(publicUrl(url)).toBe(normal);
    expect(publicUrl(normal)).toBe(normal);
  });

const refused = [
  "",
  "*",
  "http://other.example/",
  "//other.example/",
  "/account",
  "/en/account",
  "/admin/runs",
  "/en/admin",
  "/sign-in?callbackUrl=/",
  "/api/auth/session",
  "/health",
  "/_next/static/a.js",
  "/enx",
  "/ja",
  "/models/../admin",
  "/models/..",
  "/models/.hidden",
  "/models/%2e%2e/admin",
  "/models/%2E%2E",
  "/models/a%2Fb",
  "/models/a%5cb",
  "/models/a%252e",
  "/models/a%00",
  "/models/a\\b",
  "/models/a b",
  "/models//a",
  "/models/a/b/c/d",
  "/models/a#b",
  "/?_rsc=1abc",
  "/?sort=model&_rsc=1abc",
  "/?\u0000",
  "/?q=<b>",
  `/?q=${"a".repeat(2048)}`,
];

for (const url of refused)
  test(`${JSON.stringify(url.slice(0, 40))} is left to Next`, () => {
    expect(publicUrl(url)).toBeNull();
  });

test("nothing private is in the table, at any depth", () => {
  for (const place of ["api", "account", "admin", "sign-in", "_next", "health"])
    for (const path of [`/${place}`, `/${place}/a`, `/${place}/a/b`]) {
      expect(isPublicPath(path)).toBe(false);
      expect(isPublicPath(`/en${path}`)).toBe(false);
    }
});
