import { expect, test } from "@playwright/test";
import { isPlainRequest } from "#lib/serving/is-plain-request.ts";

const browser = {
  host: "localhost",
  accept: "text/html",
  cookie: "next-auth.session-token=secret",
  "accept-language": "en",
  "if-none-match": '"a"',
  "x-forwarded-for": "192.0.2.1",
};

test("a browser's request is plain, whoever is signed in", () => {
  for (const method of ["GET", "HEAD"])
    expect(isPlainRequest({ method, headers: browser })).toBe(true);
});

test("other methods are not", () => {
  for (const method of ["POST", "PUT", "OPTIONS", "get", undefined])
    expect(isPlainRequest({ method, headers: browser })).toBe(false);
});

for (const name of [
  "authorization",
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-action",
  "next-url",
  "x-nextjs-data",
  "x-middleware-subrequest",
  "range",
  "content-length",
  "transfer-encoding",
])
  test(`one with ${name} is not`, () => {
    const headers = { ...browser, [name]: "1" };
    expect(isPlainRequest({ method: "GET", headers })).toBe(false);
  });
