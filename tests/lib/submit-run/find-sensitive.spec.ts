import { expect, test } from "@playwright/test";
import {
  findInFacts,
  findSensitive,
  redactFacts,
  SensitiveCounter,
} from "#lib/submit-run/find-sensitive.ts";

const found: [text: string, kind: string, what: string][] = [
  ["cfg=/home/taro/models/x.bin", "path", "/home/taro/models/x.bin"],
  ["in C:\\Users\\taro\\out now", "path", "C:\\Users\\taro\\out"],
  [`key ${"sk-"}${"a1B2".repeat(6)} end`, "key", `sk-${"a1B2".repeat(6)}`],
  [`${"hf_"}${"x".repeat(34)}`, "key", `hf_${"x".repeat(34)}`],
  ["AKIAABCDEFGHIJKLMNOP", "key", "AKIAABCDEFGHIJKLMNOP"],
  ["連絡先はtaro.y@example.co.jpです", "email", "taro.y@example.co.jp"],
  ["on gpu-03.cluster.internal now", "host", "gpu-03.cluster.internal"],
  ["tcp 192.168.10.7:8080", "host", "192.168.10.7"],
];

for (const [text, kind, what] of found)
  test(`${JSON.stringify(text)} tells a ${kind}`, () => {
    expect(findSensitive(text)).toEqual([{ kind, found: what }]);
  });

const harmless = [
  "答えは10.5です",
  "https://example.org/home/page",
  "sk-short",
  "版 10.1.2",
  "a@b",
  "and/or home/work",
  "llm-jp/llm-jp-13b-v1.0",
  "e.g. local internals",
];

for (const text of harmless)
  test(`${JSON.stringify(text)} tells nothing`, () => {
    expect(findSensitive(text)).toEqual([]);
  });

test("facts are named by their path, blacked out, and otherwise as they were", () => {
  const facts = {
    harness: "x",
    extra: { stop: ["\n", "mail me@example.org or /home/a/b"], n: 1, no: null },
  };
  expect(findInFacts(facts)).toEqual([
    {
      kind: "path",
      where: "facts",
      place: "extra.stop[1]",
      count: 1,
      example: "/ho…/b",
    },
    {
      kind: "email",
      where: "facts",
      place: "extra.stop[1]",
      count: 1,
      example: "me@e…rg",
    },
  ]);
  const redacted = redactFacts(facts);
  expect(redacted).toEqual({
    harness: "x",
    extra: { stop: ["\n", "mail [redacted] or [redacted]"], n: 1, no: null },
  });
  expect(findInFacts(redacted)).toEqual([]);
});

test("answers are counted by file and kind, with the first as an example", () => {
  const counter = new SensitiveCounter();
  counter.add("a@example.org, b@example.org");
  counter.add("nothing");
  counter.add("c@example.org");
  expect(counter.list("x.jsonl")).toEqual([
    {
      kind: "email",
      where: "answers",
      place: "x.jsonl",
      count: 3,
      example: "a@ex…rg",
    },
  ]);
});

test("a long text is gone through once: where it were not, this would not end", () => {
  const text = `/home/${"a-".repeat(200_000)} ${"a.".repeat(200_000)}@ 10.${"1.".repeat(100_000)}`;
  expect(findSensitive(text).map(({ kind }) => kind)).toContain("path");
});
