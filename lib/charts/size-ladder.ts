// Per decade, evenly enough on a logarithmic scale; the sizes that models come in are among them.
const decade = [1, 1.3, 1.4, 1.8, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9];
const all = [0.1, 1, 10, 100, 1000].flatMap((ten) =>
  decade.map((step) => Number((ten * step).toPrecision(2))),
);

/**
 * The sizes that a slider stops at (billions of parameters), on a logarithmic scale: from the last one below all of the
 * sizes to the first one above. Empty where fewer than two sizes are known.
 */
export function sizeLadder(sizes: readonly (number | null)[]): number[] {
  const known = sizes.filter((size) => size !== null);
  if (new Set(known).size < 2) return [];
  const low = known.reduce((least, each) => Math.min(least, each));
  const high = known.reduce((most, each) => Math.max(most, each));
  const from = all.findLastIndex((step) => step <= low);
  const to = all.findIndex((step) => step >= high);
  return all.slice(Math.max(from, 0), to < 0 ? undefined : to + 1);
}

/** The step that is nearest to a size, as its place on the ladder. */
export function nearestStep(ladder: readonly number[], size: number): number {
  const distance = (step: number) => Math.abs(Math.log(step / size));
  return ladder.reduce(
    (best, step, at) =>
      distance(step) < distance(ladder[best] ?? step) ? at : best,
    0,
  );
}
