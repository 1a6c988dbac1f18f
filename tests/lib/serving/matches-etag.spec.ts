import { expect, test } from "@playwright/test";
import { matchesEtag } from "#lib/serving/matches-etag.ts";

const rows: [string, boolean][] = [
  ['"a-br"', true],
  ['W/"a-br"', true],
  ['"x", "a-br"', true],
  ['"x",W/"a-br"', true],
  ["*", true],
  ['"a-gzip"', false],
  ["a-br", false],
  ["", false],
];

for (const [header, matches] of rows)
  test(`${header} ${matches ? "names" : "does not name"} it`, () => {
    expect(matchesEtag(header, '"a-br"')).toBe(matches);
  });
