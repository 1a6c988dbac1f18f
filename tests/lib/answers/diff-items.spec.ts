import { expect, test } from "@playwright/test";
import { diffItems, type ItemDiff } from "#lib/answers/diff-items.ts";

const short = (diffs: ItemDiff[]) =>
  diffs.map((diff) =>
    diff.kind === "shifted"
      ? `~${diff.reference}>${diff.text} ${diff.start},${diff.end}`
      : `${{ matched: "=", missed: "-", extra: "+" }[diff.kind]}${diff.text}`,
  );

for (const [what, reference, answer, expected] of [
  ["order does not matter", ["a", "b"], ["b", "a"], ["=a", "=b"]],
  ["nor does saying it twice", ["a"], ["a", "a"], ["=a"]],
  [
    "missed and extra",
    ["売上高 positive"],
    ["天気 negative"],
    ["-売上高 positive", "+天気 negative"],
  ],
  [
    "a longer span begins earlier",
    ["売上高 positive"],
    ["連結売上高 positive"],
    ["~売上高 positive>連結売上高 positive -2,0"],
  ],
  [
    "a shorter one ends earlier",
    ["国内の売上高 negative"],
    ["国内の売上 negative"],
    ["~国内の売上高 negative>国内の売上 negative 0,-1"],
  ],
  [
    "moved to the right",
    ["東京都庁"],
    ["京都庁舎"],
    ["~東京都庁>京都庁舎 1,1"],
  ],
  [
    "another polarity is no shift",
    ["売上高 positive"],
    ["売上高 negative"],
    ["-売上高 positive", "+売上高 negative"],
  ],
  [
    "the longest overlap wins",
    ["国内売上高 positive"],
    ["売上高 positive", "国内売上 positive"],
    ["~国内売上高 positive>国内売上 positive 0,-1", "+売上高 positive"],
  ],
  [
    "little in common is no shift",
    ["自動車保険"],
    ["生命保険料率"],
    ["-自動車保険", "+生命保険料率"],
  ],
  ["nothing given", ["a"], [], ["-a"]],
  ["nothing asked", [], ["a"], ["+a"]],
] as const) {
  test(what, () => {
    expect(short(diffItems(reference, answer))).toEqual(expected);
  });
}
