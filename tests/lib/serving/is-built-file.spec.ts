import { expect, test } from "@playwright/test";
import { isBuiltFile } from "#lib/serving/is-built-file.ts";

const answers: [string, boolean][] = [
  ["/_next/static/chunks/0a~b.c-d_e.js", true],
  ["/_next/static/media/noto-sans-jp.118.woff2", true],
  ["/_next/static/", false],
  ["/_next/static", false],
  ["/_next/static/chunks/a.js?dpl=1", false],
  ["/_next/static/../server/secret.js", false],
  ["/_next/static/chunks/.hidden", false],
  ["/_next/static/chunks/%2e%2e/a.js", false],
  ["/_next/static//a.js", false],
  ["/_next/image?url=/a.png", false],
  ["/en/_next/static/a.js", false],
  ["/", false],
];

for (const [url, expected] of answers)
  test(`${url} is ${expected ? "" : "not "}a built file`, () => {
    expect(isBuiltFile(url)).toBe(expected);
  });
