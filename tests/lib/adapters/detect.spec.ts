import { expect, test } from "@playwright/test";
import type { Adapter, Sample } from "#lib/adapters/adapter.ts";
import { detectAdapter } from "#lib/adapters/detect.ts";

const sample: Sample = {
  text: "",
  whole: true,
  shape: "text",
  records: [],
  keys: [],
};

function sure(id: string, confidence: number): Adapter {
  return {
    id,
    title: id,
    source: "",
    detect: () => confidence,
    async *read() {},
  };
}

const rows: [string, [string, number][], string | null][] = [
  [
    "the surest wins",
    [
      ["a", 0.8],
      ["b", 0.9],
    ],
    "b",
  ],
  [
    "of equals the first",
    [
      ["a", 0.9],
      ["b", 0.9],
    ],
    "a",
  ],
  [
    "a mere guess is none",
    [
      ["a", 0.5],
      ["b", 0.1],
    ],
    null,
  ],
  ["no adapters, no format", [], null],
];

for (const [says, confidences, expected] of rows)
  test(says, () => {
    const found = detectAdapter(
      sample,
      confidences.map(([id, c]) => sure(id, c)),
    );
    expect(found?.adapter.id ?? null).toBe(expected);
  });
