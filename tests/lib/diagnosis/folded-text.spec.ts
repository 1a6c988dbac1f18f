import { expect, test } from "@playwright/test";
import { foldText } from "#lib/diagnosis/folded-text.ts";

const cases = [
  { raw: "abc", at: 1, text: "abc", offset: 1 },
  { raw: "ＡＢＣ", at: 2, text: "ABC", offset: 2 },
  { raw: "㌔a", at: 2, text: "キロa", offset: 1 },
  { raw: "か\u3099x", at: 1, text: "がx", offset: 2 },
  { raw: "ｶﾞx", at: 1, text: "ガx", offset: 2 },
  { raw: "a\r\nb", at: 2, text: "a\nb", offset: 3 },
  { raw: "𠮷ａ", at: 2, text: "𠮷a", offset: 2 },
  { raw: "①", at: 1, text: "1", offset: 1 },
];

for (const { raw, at, text, offset } of cases)
  test(`${JSON.stringify(raw)} is read as ${JSON.stringify(text)}, and ${at} of it stands at ${offset}`, () => {
    const folded = foldText(raw);
    expect(folded.text).toBe(text);
    expect(folded.rawOffset(at)).toBe(offset);
    expect(folded.rawOffset(text.length)).toBe(raw.length);
  });
