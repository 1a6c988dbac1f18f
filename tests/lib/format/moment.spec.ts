import { expect, test } from "@playwright/test";
import { formatMoment } from "#lib/format/moment.ts";

test("a moment is said in Japan's time, to the minute", () => {
  const iso = "2026-11-23T15:04:59.999Z";
  expect(formatMoment(iso, "ja")).toBe("2026/11/24 0:04");
  expect(formatMoment(iso, "en")).toBe("24 Nov 2026, 00:04");
});
