import { readFileSync } from "node:fs";
import path from "node:path";

/** What Python 3.11 answered for a function: see tests/fixtures/scorers/make-python-oracle.py. */
export function pythonAnswers(
  name: string,
): { args: unknown[]; want: unknown }[] {
  const found = rows.filter((row) => row.function === name);
  if (found.length === 0) throw new Error(`No rows of "${name}".`);
  return found;
}

interface Row {
  function: string;
  args: unknown[];
  want: unknown;
}

const rows: Row[] = readFileSync(
  path.resolve("tests/fixtures/scorers/python-oracle.jsonl"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
