import type { Place } from "../../schema/issue.ts";
import type { AggregateRecord } from "../../schema/record.ts";
import type { IssueItem } from "./bytes-of.ts";
import { issueItem } from "./record-fields.ts";
import { joined } from "./text-faults.ts";

/** llm-jp-eval's flat map of scores, by `dataset_metric`, category or average. It writes numbers as strings; BLEU is on 0-100, the rest on 0-1. */
export function* claimedScores(
  scores: Readonly<Record<string, unknown>>,
  place: Place,
  model?: string,
): Generator<AggregateRecord | IssueItem> {
  for (const [key, value] of Object.entries(scores)) {
    // Null is what is left of a NaN, which has been said already.
    if (key === "csv_line" || value === null) continue;
    const at = { ...place, path: joined(place.path, [key]) };
    const number = scoreNumber(value);
    if (number === null)
      yield issueItem("warning", "not-a-number", at, {
        field: key,
        value: String(value).slice(0, 40),
      });
    else
      yield {
        kind: "aggregate",
        place: at,
        ...(model !== undefined && { model }),
        ...datasetAndMetric(key),
        value: number,
      };
  }
}

/** Whether a map looks like such scores: numbers throughout, and at least one under a metric's name. */
export function areClaimedScores(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const entries = Object.entries(value).filter(([key]) => key !== "csv_line");
  return (
    entries.every(([, score]) => isNumeric(score)) &&
    entries.some(([key]) => key.length <= 200 && METRIC.test(key))
  );
}

/** `jemhopqa_char_f1` is the dataset `jemhopqa` under `char_f1`; `AVG` is only a name. */
function datasetAndMetric(
  key: string,
): Pick<AggregateRecord, "name" | "metric" | "scaleMax"> {
  const match = key.length > 200 ? null : METRIC.exec(key);
  const [, name, metric] = match ?? [];
  if (name === undefined || metric === undefined) return { name: key };
  return { name, metric, scaleMax: metric.startsWith("bleu") ? 100 : 1 };
}

const METRIC =
  /^(.+?)_(exact_match(?:_figure)?|char_f1|set_f1|entity_labeling_acc|pearson|spearman|bleu(?:_\w+)?|bert_score_\w+?_f1|comet_\w+|rouge\w+)$/;

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

const isNumeric = (value: unknown) =>
  value === null || value === "nan" || scoreNumber(value) !== null;

function scoreNumber(value: unknown): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && NUMBER.test(value) ? Number(value) : null;
}
