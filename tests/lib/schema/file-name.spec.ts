import { expect, test } from "@playwright/test";
import { cleanFileName, distinctNames } from "#lib/schema/file-name.ts";

const names: [string, string][] = [
  ["result.json", "result.json"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\me\\out.jsonl", "out.jsonl"],
  ["a\0b\nc.json", "abc.json"],
  ["\u202Egnp.exe", "gnp.exe"],
  ["\uD800x", "\uFFFDx"],
  ["..", "file"],
  ["", "file"],
  ["  回答.jsonl ", "回答.jsonl"],
  ["が.json", "が.json"],
];

for (const [given, kept] of names)
  test(`the name ${JSON.stringify(given)} is kept as ${kept}`, () => {
    expect(cleanFileName(given)).toBe(kept);
  });

test("a long name keeps its ending", () => {
  const kept = cleanFileName(`${"あ".repeat(500)}.jsonl`);
  expect(kept).toMatch(/…あ+\.jsonl$/);
  expect(kept.length).toBeLessThanOrEqual(120);
});

test("files of one name are told apart", () => {
  expect(distinctNames(["a.json", "b", "a.json", "a.json", "b"])).toEqual([
    "a.json",
    "b",
    "a (2).json",
    "a (3).json",
    "b (2)",
  ]);
});
