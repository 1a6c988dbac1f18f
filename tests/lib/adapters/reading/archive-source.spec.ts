import { expect, test } from "@playwright/test";
import type { Source } from "#lib/adapters/adapter.ts";
import { headOf, isArchive } from "#lib/adapters/reading/archive-source.ts";

const source = (name: string): Source => ({ name, async *open() {} });

const archive = (...members: string[]) => ({
  ...source("a.eval"),
  members: members.map((name) => source(`a.eval/${name}`)),
});

for (const [name, members, expected] of [
  ["finished", ["_journal/start.json", "header.json"], "a.eval/header.json"],
  ["unfinished", ["_journal/start.json"], "a.eval/_journal/start.json"],
  ["somebody else's header", ["deep/header.json"], undefined],
  ["empty", [], undefined],
] as const)
  test(`the head of an archive: ${name}`, () => {
    expect(headOf(archive(...members))?.name).toBe(expected);
  });

test("only what has members is an archive", () => {
  expect(isArchive(archive())).toBe(true);
  expect(isArchive(source("a.json"))).toBe(false);
});
