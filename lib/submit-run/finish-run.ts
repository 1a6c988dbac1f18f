import { createHash } from "node:crypto";
import { askedOf } from "../schema/asked-of.ts";
import type { Dataset } from "../schema/benchmark.ts";
import type { Evidence } from "../schema/evidence.ts";
import { weaker } from "../schema/evidence.ts";
import type { RunResult } from "../schema/run-rows.ts";
import type {
  Coverage,
  DatasetScore,
  RunScores,
} from "../schema/run-scores.ts";
import { aggregateLenient } from "../ranking/aggregate-lenient.ts";
import type { LenientResult } from "../ranking/aggregate-lenient.ts";
import { aggregateRun } from "../ranking/aggregate-run.ts";
import { aggregateRatings } from "../ranking/aggregate-ratings.ts";
import { checkClaims } from "./check-claims.ts";
import type { RunState } from "./run-state.ts";

/** Adds up a run once all its records are in: scores of every node, evidence, coverage, and what is missing or differs. */
export function finishRun(state: RunState, model: string | null): RunResult {
  const reportedAxes = axesOnlyReported(state);
  const datasets: Record<string, DatasetScore> = {};
  for (const axis of state.benchmark.axes)
    for (const dataset of axis.categories.flatMap((c) => c.datasets))
      datasets[dataset.id] = reportedAxes.has(axis.id)
        ? reportedScore(state, dataset)
        : recomputedScore(state, dataset);
  noteMissing(state, datasets);
  const tree = aggregateRun(state.benchmark, datasets);
  const scores: RunScores = {
    benchmark: state.benchmark.id,
    model,
    evidence: evidenceOf(state, reportedAxes.size > 0),
    coverage: tree.coverage,
    overall: tree.overall,
    axes: tree.axes,
    categories: tree.categories,
    datasets,
    lenient: aggregateLenient(
      state.benchmark,
      datasets,
      readLeniently(state, reportedAxes),
    ),
    issues: state.issues.list(),
  };
  checkClaims(state, scores, reportedAxes);
  return { scores, ...keysOf(state) };
}

/** What was read leniently, by dataset; nothing of axes that are only reported. */
function readLeniently(
  state: RunState,
  reportedAxes: ReadonlySet<string>,
): Record<string, LenientResult> {
  const read = state.benchmark.axes
    .filter((axis) => !reportedAxes.has(axis.id))
    .flatMap((axis) => axis.categories)
    .flatMap((category) => category.datasets)
    .flatMap(({ id }) => {
      const result = state.tallies.get(id)?.lenient.result ?? null;
      return result ? [[id, result] as const] : [];
    });
  return Object.fromEntries(read);
}

/** Axes of which the files bring no answer, only numbers; of published figures all, whatever answers lie beside them. */
function axesOnlyReported(state: RunState): Set<string> {
  const reported = state.benchmark.axes.filter((axis) => {
    const datasets = axis.categories.flatMap((c) => c.datasets);
    const answered = datasets.some(
      (d) => (state.tallies.get(d.id)?.answered.size ?? 0) > 0,
    );
    const isPublished = state.benchmark.rules.kind === "published";
    return (
      (isPublished || !answered) && datasets.some((d) => state.claims.has(d.id))
    );
  });
  return new Set(reported.map((axis) => axis.id));
}

function recomputedScore(state: RunState, dataset: Dataset): DatasetScore {
  const tally = state.tallies.get(dataset.id);
  const judged = dataset.metric === "judge_rating";
  const { score, n } = !tally
    ? { score: null, n: 0 }
    : judged
      ? aggregateRatings(state.benchmark.rules.judgements, tally.ratings)
      : tally.result(dataset.metric);
  const also = dataset.alsoMetrics.map(
    (metric) => [metric, tally?.result(metric).score ?? null] as const,
  );
  return {
    score,
    metric: dataset.metric,
    n,
    coverage: coverageOf(state, dataset),
    claimed: claimOf(state, dataset),
    also: Object.fromEntries(also),
  };
}

function reportedScore(state: RunState, dataset: Dataset): DatasetScore {
  const claim = state.claims.get(own(dataset));
  const expected = dataset.questions ?? 1;
  const n = claim ? (claim.record.n ?? expected) : 0;
  const also = dataset.alsoMetrics.map((metric) => {
    const target = { level: "dataset", id: dataset.id, metric } as const;
    return [metric, state.claims.get(target)?.value ?? null] as const;
  });
  return {
    score: claim?.value ?? null,
    metric: dataset.metric,
    n,
    coverage: { answered: n, expected },
    claimed: claim?.value ?? null,
    also: Object.fromEntries(also),
  };
}

const own = (dataset: Dataset) =>
  ({ level: "dataset", id: dataset.id, metric: dataset.metric }) as const;

const claimOf = (state: RunState, dataset: Dataset) =>
  state.claims.get(own(dataset))?.value ?? null;

/** Answers (question and turn) given, of those the benchmark asks for. */
function coverageOf(state: RunState, dataset: Dataset): Coverage {
  const answered = state.tallies.get(dataset.id)?.answered.size ?? 0;
  const expected = askedOf(state.benchmark, dataset);
  return { answered: Math.min(answered, expected), expected };
}

function evidenceOf(state: RunState, anyReported: boolean): Evidence {
  const used = [...state.tallies.values()].filter((t) => t.answered.size > 0);
  if (anyReported || state.reportedRatings || used.length === 0)
    return "reported";
  return used.reduce<Evidence>((e, t) => weaker(e, t.evidence), "verified");
}

/** An axis of which nothing is there is one thing that is missing, not one for each of its datasets. */
function noteMissing(
  state: RunState,
  datasets: Record<string, DatasetScore>,
): void {
  for (const axis of state.benchmark.axes) {
    const parts = axis.categories
      .flatMap((category) => category.datasets)
      .map(({ id, scored }) => ({ id, scored, ...coverageIn(datasets, id) }));
    const scored = parts.filter((part) => part.scored);
    const all = {
      id: axis.id,
      answered: parts.reduce((sum, part) => sum + part.answered, 0),
      expected: scored.reduce((sum, part) => sum + part.expected, 0),
    };
    for (const { id, answered, expected } of all.answered ? parts : [all])
      if (answered < expected)
        state.issues.add("warning", "missing", undefined, {
          dataset: id,
          missing: expected - answered,
          expected,
        });
  }
}

const coverageIn = (datasets: Record<string, DatasetScore>, id: string) =>
  datasets[id]?.coverage ?? { answered: 0, expected: 0 };

/** What makes two runs comparable. */
function keysOf(state: RunState): Omit<RunResult, "scores"> {
  const hashes = [...state.tallies.values()]
    .flatMap((tally) => [...tally.questions])
    .toSorted();
  const { shots, promptTemplate } = state.facts;
  return {
    facts: state.facts,
    questionSetHash: hashes.length > 0 ? sha256(hashes.join("\n")) : null,
    shots: typeof shots === "number" ? shots : null,
    promptTemplateHash:
      state.prompts.templateHash() ??
      (typeof promptTemplate === "string" ? sha256(promptTemplate) : null),
    judge: joined(state.judges),
    judgePrompt: joined(state.judgePrompts),
  };
}

const joined = (names: Set<string>) =>
  names.size > 0 ? [...names].toSorted().join(", ") : null;

const sha256 = (text: string) =>
  createHash("sha256").update(text).digest("hex");
