import { expect, test } from "@playwright/test";
import { isStorable } from "#lib/serving/rendered.ts";

const page = {
  status: 200,
  headers: [["content-type", "text/html; charset=utf-8"]] as [string, string][],
  body: Buffer.from("<html><p>board</p></html>"),
};

const withHeader = (name: string, value: string) => ({
  ...page,
  headers: [...page.headers, [name, value] as [string, string]],
});

test("a page is storable", () => {
  expect(isStorable(page)).toBe(true);
});

test("so is what Next writes on every page that reads the database", () => {
  const value = "private, no-cache, no-store, max-age=0, must-revalidate";
  expect(isStorable(withHeader("cache-control", value))).toBe(true);
});

const never: [string, string][] = [
  ["set-cookie", "a=b"],
  ["cache-control", "no-store"],
  ["cache-control", "private, no-store"],
  ["cache-control", "Private"],
  ["cache-control", "public, no-store"],
  ["vary", "*"],
  ["vary", "Accept-Encoding, Cookie"],
  ["vary", "Accept-Language"],
];

for (const [name, value] of never)
  test(`never with ${name}: ${value}`, () => {
    expect(isStorable(withHeader(name, value))).toBe(false);
  });

for (const status of [201, 204, 206, 301, 302, 304, 307, 308, 401, 404, 500])
  test(`never with status ${status}`, () => {
    expect(isStorable({ ...page, status })).toBe(false);
  });

for (const mark of [
  '<html id="__next_error__"><body>',
  '<html><template data-dgst="123"></template></html>',
  '<p class="notice" data-passing="">',
])
  test(`never a page that failed, or that says what passes: ${mark.slice(0, 30)}`, () => {
    expect(isStorable({ ...page, body: Buffer.from(mark) })).toBe(false);
  });
