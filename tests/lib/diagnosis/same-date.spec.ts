import { expect, test } from "@playwright/test";
import { isSameDate } from "#lib/diagnosis/same-date.ts";

for (const [answer, reference, same] of [
  ["1651年6月8日", "1651年6月8日", true],
  ["1651/6/8", "1651年6月8日", true],
  ["1651-06-08", "1651年6月8日", true],
  ["西暦1651年 6月8日(木)", "1651年6月8日", true],
  ["June 8, 1651", "1651年6月8日", true],
  ["8th Jun 1651", "1651年6月8日", true],
  ["昭和20年8月15日", "1945年8月15日", true],
  ["平成元年", "1989年", true],
  ["6月8日", "1651年6月8日", false],
  ["1651年6月", "1651年6月8日", false],
  ["1651/8/6", "1651年6月8日", false],
  ["1651年6月8日ごろ", "1651年6月8日", false],
  ["45年", "1945年", false],
  ["May", "5月", false],
  ["", "", false],
] as const)
  test(`${answer || "nothing"} and ${reference || "nothing"} are ${same ? "one date" : "not one date"}`, () => {
    expect(isSameDate(answer, reference)).toBe(same);
  });
