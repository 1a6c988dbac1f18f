import { expect, test } from "@playwright/test";
import { loopStart } from "#lib/diagnosis/is-looping.ts";

const cases = [
  ["富士山", null],
  ["孫悟空,".repeat(3), null],
  ["孫悟空,".repeat(5), 0],
  [`三国志,水滸伝,${"孫悟空,".repeat(6)}`, 7],
  ["iCloud iCloud iCloud iCloud iClo", 0],
  ["ああああ", null],
  ["プラン,プラスプラスプラスプラスプラス,", 4],
  [`${"まき時は土に種を植えてから花が咲くまで。".repeat(3)}まき時は土に`, 20],
  [
    "まき時は種を植えてから花が咲くまで。花が咲くまでは種を植えてから待つ。まき時は種を植えてから花が咲くまで、種を植えてから待つ。まき時は種を植えてから花が�",
    18,
  ],
  ["日本で一番高い山は富士山。日本で一番高い塔は違う。", null],
] as const;

for (const [text, start] of cases)
  test(`${text} ${start === null ? "does not loop" : `loops from ${start}`}`, () => {
    expect(loopStart(text)).toBe(start);
  });

test("a megabyte is looked at in its tail only", () => {
  const start = loopStart("x".repeat(1_000_000));
  expect(start).toBe(1_000_000 - 2_000);
});
