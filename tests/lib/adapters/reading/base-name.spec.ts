import { expect, test } from "@playwright/test";
import { baseName } from "#lib/adapters/reading/base-name.ts";

const names: [string, string][] = [
  ["jamp.json", "jamp"],
  ["/data/test/jamp.json", "jamp"],
  ["up.zip/test/wiki_ner.json", "wiki_ner"],
  ["jamp.json.gz", "jamp"],
  ["jamp.eval-generated.json", "jamp"],
  ["alt-e-to-j.v1.json", "alt-e-to-j.v1"],
  ["jamp", "jamp"],
];

for (const [name, expected] of names)
  test(`${name} is ${expected}`, () => {
    expect(baseName(name)).toBe(expected);
  });
