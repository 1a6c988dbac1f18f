import type { ReadItem } from "../schema/record.ts";
import type { Adapter, Sample, Source } from "./adapter.ts";
import { areClaimedScores, claimedScores } from "./reading/claimed-scores.ts";
import { jsonElements } from "./reading/json-elements.ts";
import { peekJson } from "./reading/peek-json.ts";

/** `score_eval.json`: one flat map of scores, as strings. */
export const llmJpEval10Scores: Adapter = {
  id: "llm-jp-eval-1-0-scores",
  title: "llm-jp-eval 1.0 scores (score_eval.json)",
  source: "https://github.com/llm-jp/llm-jp-eval",
  detect: detectScores,
  read: readScores,
};

function detectScores(sample: Sample): number {
  if (!sample.text.trimStart().startsWith("{")) return 0;
  const found = peekJson(sample, (path) => path.length === 0);
  const scores = found.map(({ path, value }) => [path[0], value] as const);
  return areClaimedScores(Object.fromEntries(scores)) ? 0.9 : 0;
}

async function* readScores(source: Source): AsyncIterable<ReadItem> {
  for await (const item of jsonElements(source, (path) => path.length === 0))
    if (item.kind === "issue") yield item;
    else {
      const place = { file: source.name, line: item.line };
      yield* claimedScores({ [String(item.path[0])]: item.value }, place);
    }
}
