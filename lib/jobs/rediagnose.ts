import { getBenchmark } from "../db/get-benchmark.ts";
import { listRunsReadBefore } from "../db/list-runs-read-before.ts";
import { updateReadings } from "../db/update-readings.ts";
import type { Reader, StoredAnswer } from "../db/update-readings.ts";
import { readAnswer, type Reading } from "../diagnosis/diagnose-answer.ts";
import { aggregateLenient } from "../ranking/aggregate-lenient.ts";
import { answerFormOf } from "../schema/answer-form-of.ts";
import type { Benchmark, Dataset } from "../schema/benchmark.ts";
import { diagnosisVersion } from "../schema/diagnosis.ts";
import { keyOfAnswer } from "../submit-run/key-of-answer.ts";
import { LenientTally } from "../submit-run/lenient-tally.ts";

/**
 * Reads the answers of stored runs again that an older version of the diagnosis read, or none. A run at a time, each
 * whole or not at all: what is stopped goes on where it was. Strict scores stay as they are.
 */
export async function rediagnose(
  onRun: (run: { model: string; done: number; of: number }) => void,
): Promise<{ runs: number; answers: number }> {
  const runs = await listRunsReadBefore(diagnosisVersion);
  let answers = 0;
  for (const [done, { runId, benchmarkId, model }] of runs.entries()) {
    onRun({ model, done, of: runs.length });
    const benchmark = await getBenchmark(benchmarkId);
    if (!benchmark) continue;
    const updated = await updateReadings(runId, readerOf(benchmark));
    if (updated.ok) answers += updated.answers;
  }
  return { runs: runs.length, answers };
}

/** Reads one run's answers; what cannot be read again for want of its reference keeps the reading it has. */
export function readerOf(benchmark: Benchmark): Reader {
  const datasets = new Map(
    benchmark.axes
      .flatMap((axis) => axis.categories)
      .flatMap((category) => category.datasets)
      .map((dataset) => [dataset.id, dataset]),
  );
  const tallies = new Map<string, LenientTally>();
  const tallyOf = (dataset: string) => {
    const tally = tallies.get(dataset) ?? new LenientTally();
    tallies.set(dataset, tally);
    return tally;
  };
  return {
    read(answer) {
      const dataset = datasets.get(answer.dataset);
      if (!dataset) return answer;
      const answerKey = keyOfAnswer(benchmark, dataset, answer.output);
      const reading = readAgain(benchmark, dataset, answer);
      if (!reading && answer.lenient === null) return { ...answer, answerKey };
      const { lenient, diagnosis } = reading ?? answer;
      tallyOf(answer.dataset).add(lenient, diagnosis);
      return { lenient, diagnosis, answerKey };
    },
    sum(strict) {
      const results = [...tallies].flatMap(([id, { result }]) =>
        result ? [[id, result] as const] : [],
      );
      return aggregateLenient(benchmark, strict, Object.fromEntries(results));
    },
  };
}

function readAgain(
  benchmark: Benchmark,
  dataset: Dataset,
  { reference, output, input, score }: StoredAnswer,
): Reading | null {
  const form = answerFormOf(dataset);
  if (!form || reference === null) return null;
  return readAnswer({
    form,
    metric: dataset.metric,
    postProcess: benchmark.rules.postProcess,
    dataset: dataset.id,
    output,
    reference,
    input,
    strict: score,
  });
}
