import { expect, test } from "@playwright/test";
import { selectionOf } from "../../setup/selection.ts";

for (const [line, database, server] of [
  ["", true, true],
  ["tests", true, true],
  ["--reporter=list,./tests/setup/count-reporter.ts", true, true],
  ["tests/lib/scorers", false, false],
  ["tests/architecture.spec.ts", false, false],
  ["tests/db", true, false],
  ["tests/e2e/board.spec.ts", true, true],
  ["--project=unit", false, false],
  ["--project unit", false, false],
  ["--project db tests/db/migrations", true, false],
  ["--project=unit --project=e2e", true, true],
  [
    "--reporter=list,./tests/setup/count-reporter.ts --project=unit",
    false,
    false,
  ],
] as const) {
  test(`playwright test ${line}`, () => {
    const argv = line === "" ? [] : line.split(" ");
    expect(selectionOf(argv)).toEqual({ database, server });
  });
}
