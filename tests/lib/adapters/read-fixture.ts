import path from "node:path";
import { adapters } from "#lib/adapters/list.ts";
import { detectAdapter } from "#lib/adapters/detect.ts";
import { expandFile } from "#lib/adapters/reading/expand.ts";
import { takeSample } from "#lib/adapters/reading/sample.ts";
import type { Issue } from "#lib/schema/issue.ts";
import type { Rec } from "#lib/schema/record.ts";

/** Everything that the detected adapter reads out of one fixture of `tests/fixtures/adapters`, by kind. */
export async function readFixture(name: string) {
  const file = path.resolve("tests/fixtures/adapters", name);
  const read = {
    adapters: [] as string[],
    records: [] as Rec[],
    issues: [] as Issue[],
  };
  const { sources, issues } = await expandFile(file, path.basename(name));
  read.issues.push(...issues);
  for (const source of sources) {
    const found = detectAdapter(await takeSample(source), adapters);
    if (!found) throw new Error(`no adapter for ${source.name}`);
    read.adapters.push(found.adapter.id);
    for await (const item of found.adapter.read(source))
      if (item.kind === "issue") read.issues.push(item.issue);
      else read.records.push(item);
  }
  const ofKind = <K extends Rec["kind"]>(kind: K) =>
    read.records.filter((r): r is Extract<Rec, { kind: K }> => r.kind === kind);
  return {
    ...read,
    predictions: ofKind("prediction"),
    judgements: ofKind("judgement"),
    aggregates: ofKind("aggregate"),
    facts: ofKind("run-facts"),
    codes: read.issues.map((issue) => issue.code),
  };
}
