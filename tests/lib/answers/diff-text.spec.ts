import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { diffText, type DiffPart } from "#lib/answers/diff-text.ts";

const short = (parts: DiffPart[]) =>
  parts
    .map(
      ({ kind, text }) =>
        ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind],
    )
    .join("");

for (const [from, to, expected] of [
  ["東京都", "東京都", "東京都"],
  ["東京都", "東京", "東京[-都]"],
  ["東京", "東京都", "東京[+都]"],
  ["", "東京", "[+東京]"],
  ["東京", "", "[-東京]"],
  ["売上高 positive", "連結売上高 positive", "[+連結]売上高 positive"],
  ["1994年4月", "1995年4月", "199[-4][+5]年4月"],
  // One shared character between two changes is chance.
  ["大阪の府", "京都の市", "[-大阪の府][+京都の市]"],
  // But a line end is not.
  ["a\nb", "c\nd", "[-a][+c]\n[-b][+d]"],
  // Here and there a pair of characters is no likeness.
  [
    "東京都庁と大阪府庁と北海道庁",
    "京都の舞妓さんが食べたのは大阪のたこ焼き",
    "[-東京都庁と大阪府庁と北海道庁][+京都の舞妓さんが食べたのは大阪のたこ焼き]",
  ],
  // A grapheme is never split: dakuten, variation selector, family, flag.
  ["か\u3099く", "かく", "[-か\u3099][+か]く"],
  ["👩‍👩‍👧", "👩‍👩‍👦", "[-👩‍👩‍👧][+👩‍👩‍👦]"],
  ["葛󠄀城", "葛城", "[-葛󠄀][+葛]城"],
] as const) {
  test(`${JSON.stringify(from)} to ${JSON.stringify(to)}`, () => {
    expect(short(diffText(from, to))).toBe(expected);
  });
}

test("texts that share too little are told apart by beginning and end", () => {
  const parts = diffText("始あいうえお終", "始かきくけこさ終", { maxEdits: 3 });
  expect(short(parts)).toBe("始[-あいうえお][+かきくけこさ]終");
});

test("both texts can be read back from the parts", () => {
  const text = fc.string({
    unit: fc.constantFrom("あ", "い", "1", "\n", "👍🏽", "か\u3099"),
  });
  fc.assert(
    fc.property(text, text, (from, to) => {
      const parts = diffText(from, to);
      const without = (kind: DiffPart["kind"]) =>
        parts
          .filter((each) => each.kind !== kind)
          .map((each) => each.text)
          .join("");
      expect(without("added")).toBe(from);
      expect(without("removed")).toBe(to);
      expect(parts.every((each) => each.text !== "")).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("a megabyte does not hang", () => {
  const parts = diffText("あ".repeat(1_000_000), "い".repeat(1_000_000));
  expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
