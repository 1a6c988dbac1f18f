import type { Dataset } from "../schema/benchmark.ts";
import type { NodeScore, RunScores } from "../schema/run-scores.ts";
import { datasetsOf } from "./question-index.ts";
import type { RunState } from "./run-state.ts";

/** Harnesses print four decimals; a claim within half of the last one is the same number. */
const ROUNDING = 0.5e-4 + 1e-9;

/** Puts what the files claim beside what was recomputed, and says where they differ. */
export function checkClaims(
  state: RunState,
  scores: RunScores,
  reportedAxes: Set<string>,
): void {
  fillClaims(state, scores);
  const recomputed = state.benchmark.axes.filter(
    (a) => !reportedAxes.has(a.id),
  );
  const datasets = new Set(
    recomputed.flatMap((a) => a.categories).flatMap((c) => c.datasets),
  );
  const differing = datasetsOf(state.benchmark).filter(
    (d) => datasets.has(d) && differs(scores.datasets[d.id]),
  );
  const byDifflib = differing.filter((d) => madeWithDifflib(state, scores, d));
  for (const dataset of differing)
    noteDifference(state, scores, dataset, byDifflib.includes(dataset));
}

function fillClaims(state: RunState, scores: RunScores): void {
  for (const [id, node] of Object.entries(scores.categories))
    node.claimed = state.claims.get({ level: "category", id })?.value ?? null;
  for (const [id, node] of Object.entries(scores.axes))
    node.claimed = state.claims.get({ level: "axis", id })?.value ?? null;
  scores.overall.claimed =
    state.claims.get({ level: "overall" })?.value ?? null;
}

function differs(node: NodeScore | undefined): boolean {
  if (!node || node.claimed === null || node.score === null) return false;
  return Math.abs(node.claimed - node.score) > ROUNDING;
}

/** A char_f1 that fuzzywuzzy computed without python-Levenshtein: difflib gives exactly the claimed number. */
function madeWithDifflib(
  state: RunState,
  scores: RunScores,
  dataset: Dataset,
): boolean {
  const claimed = scores.datasets[dataset.id]?.claimed ?? null;
  const difflib = state.tallies.get(dataset.id)?.result("char_f1:difflib");
  return (
    claimed !== null &&
    difflib?.score != null &&
    Math.abs(claimed - difflib.score) <= ROUNDING
  );
}

function noteDifference(
  state: RunState,
  scores: RunScores,
  dataset: Dataset,
  difflib: boolean,
): void {
  const node = scores.datasets[dataset.id];
  const code = difflib ? "claimed-with-difflib" : "claim-differs";
  const claim = state.claims.get({
    level: "dataset",
    id: dataset.id,
    metric: dataset.metric,
  });
  state.issues.add("warning", code, claim?.record.place, {
    dataset: dataset.id,
    metric: dataset.metric,
    claimed: node?.claimed ?? 0,
    recomputed: node?.score ?? 0,
  });
}
