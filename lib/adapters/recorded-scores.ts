import { z } from "zod";
import type { ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { claimedScores } from "./reading/claimed-scores.ts";
import { formatPath } from "./reading/format-path.ts";
import { jsonElements } from "./reading/json-elements.ts";
import { peekJson } from "./reading/peek-json.ts";
import { readWith } from "./reading/read-with.ts";

/** `runs.json`: `{run: {recorded_scores: {...}}}`, the claims of many runs in one file. */
export const recordedScores: Adapter = {
  id: "recorded-scores",
  title: "Recorded scores of several runs",
  source: "lib/adapters/README.md",
  detect: detectRuns,
  read: readRuns,
};

function detectRuns(sample: Sample): number {
  if (!sample.text.trimStart().startsWith("{")) return 0;
  const [first] = peekJson(sample, (path) => path.length === 0);
  return runSchema.safeParse(first?.value).success ? 0.95 : 0;
}

const runSchema = z.object({
  recorded_scores: z.record(z.string(), z.unknown()),
});

async function* readRuns(source: Source): AsyncIterable<ReadItem> {
  for await (const item of jsonElements(source, (path) => path.length === 0)) {
    if (item.kind === "issue") {
      yield item;
      continue;
    }
    const path = formatPath(item.path);
    const place = { file: source.name, line: item.line, path };
    const { record, issues } = readWith(runSchema, item.value, place);
    yield* issues;
    if (!record) continue;
    const at = { ...place, path: `${path}.recorded_scores` };
    yield* claimedScores(record.recorded_scores, at, String(item.path[0]));
  }
}
