import { expect, test } from "@playwright/test";
import { partsOf } from "#lib/diagnosis/parts-of.ts";

for (const [text, parts] of [
  ["銅,銀、鉄", ["銅", "銀", "鉄"]],
  ["「パー」と「チョキ」", ["パー", "チョキ"]],
  ["電球、蓄音機などです。", ["電球", "蓄音機"]],
  ["琵琶湖(滋賀県),霞ヶ浦(茨城県)", ["琵琶湖", "霞ヶ浦"]],
  ["徳川家康と豊臣秀吉", ["徳川家康", "豊臣秀吉"]],
  ["豪雨となりやすい", ["豪雨となりやすい"]],
  ["銅,銅,銅", ["銅"]],
  ["", []],
] as const)
  test(`${text} names ${parts.length}`, () => {
    expect(partsOf(text)).toEqual(parts);
  });
