import type { PostProcess } from "../schema/benchmark.ts";
import { pythonStrip } from "./python-text.ts";
import { normalizeNfkc } from "./unicode-14.ts";

/**
 * What a model wrote -> the prediction that is scored, by the benchmark's rule. `dataset` is its id.
 * - `none`: as it is.
 * - `first-paragraph-nfkc`: up to the first blank line (two LF), then NFKC; not trimmed (Nejumi Neo, llm-jp-eval 1.3.0).
 * - `nfkc-first-line`: NFKC, then up to the first LF (llm-jp-eval 1.0).
 * - `nejumi-v3`: the dataset's formatter, first paragraph, quotes stripped, NFKC (wandb/llm-leaderboard v3.0.0).
 */
export function postProcess(
  rule: PostProcess,
  output: string,
  dataset: string,
): string {
  return rules[rule](output, dataset);
}

/** The reference as it is compared: NFKC under every rule but `none`. */
export function postProcessReference(
  rule: PostProcess,
  reference: string,
): string {
  return rule === "none" ? reference : normalizeNfkc(reference);
}

const rules: Record<PostProcess, (output: string, dataset: string) => string> =
  {
    none: (output) => output,
    "first-paragraph-nfkc": (output) => normalizeNfkc(upTo(BLANK_LINE, output)),
    "nfkc-first-line": (output) => upTo("\n", normalizeNfkc(output)),
    "nejumi-v3": (output, dataset) =>
      normalizeNfkc(unquoted(upTo(BLANK_LINE, formatterOf(dataset)(output)))),
  };

const BLANK_LINE = "\n\n";

function upTo(end: string, text: string): string {
  const at = text.indexOf(end);
  return at < 0 ? text : text.slice(0, at);
}

/** Stripped, then of all ' at both ends, then of all ", then stripped again: in this order. */
const unquoted = (text: string) =>
  pythonStrip(pythonStrip(pythonStrip(pythonStrip(text), "'"), '"'));

function formatterOf(dataset: string): (output: string) => string {
  if (nliDatasets.has(dataset))
    return (output) => pythonStrip(output).toLowerCase();
  if (strippedDatasets.has(dataset) || dataset.startsWith("wiki_"))
    return (output) => pythonStrip(output);
  if (qaDatasets.has(dataset))
    return (output) =>
      pythonStrip(without(japaneseLabels, output)).toLowerCase();
  if (dataset === "jmmlu" || dataset.startsWith("jmmlu_"))
    return (output) =>
      pythonStrip(without(japaneseLabels, output)).toUpperCase();
  if (dataset === "mmlu_en" || dataset.startsWith("mmlu_en_"))
    return (output) =>
      pythonStrip(without(englishLabels, output)).toUpperCase();
  return (output) => output;
}

const nliDatasets = new Set(["jamp", "janli", "jnli", "jsem", "jsick"]);
const qaDatasets = new Set(["jemhopqa", "jsquad", "niilc"]);
const strippedDatasets = new Set([
  "jcommonsenseqa",
  "commonsensemoralja",
  "mawps",
  "chabsa",
]);

const japaneseLabels = ["応答:", "回答:", "答え:"];
const englishLabels = ["ANSWER:", "RESPONSE:"];

/** One label after the other: deleting one can bring another together. */
const without = (labels: readonly string[], text: string) =>
  labels.reduce((rest, label) => rest.replaceAll(label, ""), text);
