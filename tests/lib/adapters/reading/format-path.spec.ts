import { expect, test } from "@playwright/test";
import {
  formatPath,
  type JsonPath,
} from "#lib/adapters/reading/format-path.ts";

const paths: [JsonPath, string][] = [
  [[], ""],
  [["outputs", "jamp", 3, "pred"], "outputs.jamp[3].pred"],
  [[0, "a"], "[0].a"],
  [["alt-e-to-j", "日本"], "alt-e-to-j.日本"],
  [["a.b", "c d"], '["a.b"]["c d"]'],
  [["", 'x"y'], '[""]["x\\"y"]'],
];

for (const [path, text] of paths)
  test(`${JSON.stringify(path)} is ${text || "nothing"}`, () => {
    expect(formatPath(path)).toBe(text);
  });
