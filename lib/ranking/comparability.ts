import type { Benchmark } from "../schema/benchmark.ts";
import type { ComparabilityKeys } from "../schema/model-page.ts";

export type Aspect = Benchmark["comparability"][number] | "evidence";

export interface Incomparable {
  aspect: Aspect;
  /** `differs`: two runs are known to differ. `unknown`: some or all do not say, so that nobody can tell. */
  kind: "differs" | "unknown";
  /** Runs by what they have, in the order given; null: their files do not say. */
  groups: { value: string | null; keys: string[] }[];
}

/**
 * In what the runs of one benchmark version differ so that their scores are not strictly comparable, by the benchmark's
 * own list of what must agree, and by their evidence. Empty where all agree, and for fewer than two runs.
 */
export function comparability(
  benchmark: Pick<Benchmark, "comparability">,
  runs: readonly (ComparabilityKeys & { key: string })[],
): Incomparable[] {
  if (runs.length < 2) return [];
  const aspects: Aspect[] = [...benchmark.comparability, "evidence"];
  return aspects.flatMap((aspect): Incomparable[] => {
    const groups = [...Map.groupBy(runs, (run) => valueOf[aspect](run))].map(
      ([value, members]) => ({
        value,
        keys: members.map(({ key }) => key),
      }),
    );
    const known = groups.filter(({ value }) => value !== null);
    if (known.length > 1) return [{ aspect, kind: "differs", groups }];
    const complete = known.length === groups.length;
    return complete ? [] : [{ aspect, kind: "unknown", groups }];
  });
}

const valueOf: Record<Aspect, (run: ComparabilityKeys) => string | null> = {
  questionSet: (run) => run.questionSetHash,
  shots: (run) => (run.shots === null ? null : `${run.shots}`),
  promptTemplate: (run) => run.promptTemplateHash,
  judge: (run) => run.judge,
  judgePrompt: (run) => run.judgePrompt,
  evidence: (run) => run.evidence,
};
