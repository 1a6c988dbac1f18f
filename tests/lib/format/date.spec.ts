import { expect, test } from "@playwright/test";
import { formatDay } from "#lib/format/date.ts";

for (const { iso, ja, en } of [
  { iso: "2024-12-30", ja: "2024年12月30日", en: "30 December 2024" },
  { iso: "2024-12-30T15:30:00Z", ja: "2024年12月31日", en: "31 December 2024" },
]) {
  test(`${iso} in both languages`, () => {
    expect(formatDay(iso, "ja")).toBe(ja);
    expect(formatDay(iso, "en")).toBe(en);
  });
}
