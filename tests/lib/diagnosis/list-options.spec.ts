import { expect, test } from "@playwright/test";
import { listOptions } from "#lib/diagnosis/list-options.ts";

const cases = [
  [
    "質問：動物は？\n選択肢：0.犬,1.山,2.2.5次元",
    ["0", "1", "2"],
    { 0: "犬", 1: "山", 2: "2.5次元" },
  ],
  ["質問：動物は？\n選択肢：０．犬，１．山", ["0", "1"], { 0: "犬", 1: "山" }],
  ["質問：動物は？", ["0", "1"], {}],
] as const;

for (const [question, labels, options] of cases)
  test(`${JSON.stringify(question)} lists ${Object.keys(options).length} options`, () => {
    expect(Object.fromEntries(listOptions(question, labels))).toEqual(options);
  });
