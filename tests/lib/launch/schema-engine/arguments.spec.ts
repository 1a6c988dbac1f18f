import { expect, test } from "@playwright/test";
import { parseArguments } from "#lib/launch/schema-engine/arguments.ts";

const nothing = { command: null, version: false, url: "", datamodels: [] };
const datasource = '{"url":"postgresql://h/d"}';

for (const [argv, expected] of [
  [[], {}],
  [["--version"], { version: true }],
  [["--datamodels", "a", "--datamodels", "b"], { datamodels: ["a", "b"] }],
  [["--datasource", "{}"], {}],
  [
    ["--datasource", datasource, "cli", "create-database"],
    { url: "postgresql://h/d", command: "create-database" },
  ],
] as [string[], object][]) {
  test(`reads ${argv.join(" ") || "no arguments"}`, () => {
    expect(parseArguments(argv)).toEqual({ ...nothing, ...expected });
  });
}
