import { expect, test } from "@playwright/test";
import { prepareChangelog } from "#lib/charts/prepare-changelog.ts";
import type { BoardChange } from "#lib/schema/board-change.ts";

const change = (
  at: string,
  name: string | null,
  kind: BoardChange["kind"] = "published",
  benchmark = "neo-1.1",
): BoardChange => ({
  kind,
  at,
  benchmark,
  benchmarkName: { ja: benchmark, en: benchmark },
  model: name === null ? null : { slug: name, name, label: "" },
});

test("days are Japan's, the newest first; a model is named once, the nameless are counted", () => {
  const { days, older } = prepareChangelog([
    change("2026-01-01T14:59:59.000Z", "a"),
    change("2026-01-01T15:00:00.000Z", "b"),
    change("2026-01-02T01:00:00.000Z", "b"),
    change("2026-01-02T02:00:00.000Z", null, "withdrawn"),
    change("2026-01-02T03:00:00.000Z", "c", "published", "kurabe-mini-1"),
  ]);
  expect(older).toBeNull();
  expect(days.map(({ day }) => day)).toEqual(["2026-01-02", "2026-01-01"]);
  expect(days[0]?.boards).toEqual([
    {
      benchmark: "kurabe-mini-1",
      name: { ja: "kurabe-mini-1", en: "kurabe-mini-1" },
      published: { count: 1, models: [{ slug: "c", name: "c" }] },
      withdrawn: { count: 0, models: [] },
    },
    {
      benchmark: "neo-1.1",
      name: { ja: "neo-1.1", en: "neo-1.1" },
      published: { count: 2, models: [{ slug: "b", name: "b" }] },
      withdrawn: { count: 1, models: [] },
    },
  ]);
});

test("sixty days at a time, then those before the last", () => {
  const many = Array.from({ length: 61 }, (_, at) =>
    change(new Date(Date.UTC(2026, 0, 1 + at)).toISOString(), `m${at}`),
  );
  const first = prepareChangelog(many);
  expect([first.days.length, first.older]).toEqual([60, "2026-01-02"]);
  const rest = prepareChangelog(many, "2026-01-02");
  expect(rest.days.map(({ day }) => day)).toEqual(["2026-01-01"]);
  expect(rest.older).toBeNull();
});

test("no more than twelve names for a board and day", () => {
  const many = Array.from({ length: 13 }, (_, at) =>
    change("2026-01-01T00:00:00.000Z", `m${at}`),
  );
  const board = prepareChangelog(many).days[0]?.boards[0];
  expect([board?.published.count, board?.published.models.length]).toEqual([
    13, 12,
  ]);
});
