import { expect, test } from "@playwright/test";
import { isSameSiteRequest } from "#lib/auth/is-same-site-request.ts";

const host = "board.internal:3000";
const rows: [Record<string, string>, boolean][] = [
  [{}, true],
  [{ origin: "http://board.internal:3000" }, true],
  [{ origin: "https://board.example.org" }, true],
  [
    { origin: "https://board.example.org", "sec-fetch-site": "same-origin" },
    true,
  ],
  [{ origin: "https://evil.example" }, false],
  [{ origin: "https://board.example.org.evil.example" }, false],
  [{ origin: "null" }, false],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [
    { origin: "http://board.internal:3000", "sec-fetch-site": "cross-site" },
    false,
  ],
];

for (const [headers, expected] of rows) {
  test(`${JSON.stringify(headers)}: ${expected}`, () => {
    const given = new Headers({ host, ...headers });
    expect(isSameSiteRequest(given, "https://board.example.org")).toBe(
      expected,
    );
  });
}
