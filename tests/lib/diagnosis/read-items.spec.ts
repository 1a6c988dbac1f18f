import { expect, test } from "@playwright/test";
import { readItems } from "#lib/diagnosis/read-items.ts";

const polarity = {
  form: "items",
  separator: "\n",
  shape: "target-polarity",
} as const;
const entity = { form: "items", separator: " ", shape: "entity-type" } as const;
const arrow = { form: "items", separator: "\n", shape: "arrow" } as const;
const words = { form: "items", separator: "\n", shape: "words" } as const;

const cases = [
  [
    polarity,
    "売上高 positive\n輸送費 negative",
    ["売上高 positive", "輸送費 negative"],
  ],
  [
    polarity,
    "- 売上高: ポジティブ\n- 輸送費（否定的）".normalize("NFKC"),
    ["売上高 positive", "輸送費 negative"],
  ],
  [
    polarity,
    "売上高 positive, 輸送費 negative",
    ["売上高 positive", "輸送費 negative"],
  ],
  [entity, "日本(地名) 東京(地名)", ["日本(地名)", "東京(地名)"]],
  [entity, "1. 日本(地名)\n2. 東京(地名)", ["日本(地名)", "東京(地名)"]],
  [arrow, "人は→思う\n人は -> 思う", ["人は -> 思う"]],
  [words, "1) a  b\n\n・c", ["a b", "c"]],
  [words, "", []],
] as const;

for (const [form, text, items] of cases)
  test(`${JSON.stringify(text)} has ${items.length} items`, () => {
    expect(readItems(text, form).map((item) => item.text)).toEqual(items);
  });
