interface NamedRun {
  runId: string;
  slug: string;
  label: string;
}

/**
 * What URLs call the runs of one board, all of which are given: the model's slug, with the run's label where a model
 * has several. A run that is its model's only one needs no label.
 */
export function withRunKeys<T extends NamedRun>(
  runs: readonly T[],
): (T & { key: string })[] {
  const count = Map.groupBy(runs, (run) => run.slug);
  return runs.map((run) => {
    const several = (count.get(run.slug)?.length ?? 0) > 1;
    return several
      ? { ...run, key: `${run.slug}~${runName(run)}` }
      : { ...run, key: run.slug, label: "" };
  });
}

// Run ids are time-ordered, so their tails tell runs apart where labels do not.
const runName = (run: NamedRun) =>
  [run.label.toLowerCase().replace(/[^a-z0-9._-]+/g, "-"), run.runId.slice(-4)]
    .filter(Boolean)
    .join("-");
