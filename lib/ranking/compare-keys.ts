import type { Benchmark } from "../schema/benchmark.ts";
import type { ComparabilityKeys } from "../schema/model-page.ts";
import type { ComparedKey } from "../schema/review-case.ts";
import { comparability } from "./comparability.ts";

/**
 * In what a run is unlike what most of the board's runs have, by the benchmark's own list of what must agree; what the
 * files do not say is a value of its own. Empty where the board is, or the run has the usual everywhere.
 */
export function compareKeys(
  benchmark: Pick<Benchmark, "comparability">,
  run: ComparabilityKeys,
  board: readonly ComparabilityKeys[],
): ComparedKey[] {
  const all = [run, ...board].map((keys, at) => ({ ...keys, key: `${at}` }));
  return comparability(benchmark, all).flatMap(
    ({ aspect, groups }): ComparedKey[] => {
      const others = groups.map(({ value, keys }) => ({
        value,
        size: keys.filter((key) => key !== "0").length,
      }));
      const own = groups.find(({ keys }) => keys.includes("0"))?.value ?? null;
      const usual = others.toSorted(
        (a, b) => b.size - a.size || (`${a.value}` < `${b.value}` ? -1 : 1),
      )[0];
      if (!usual || usual.value === own) return [];
      const agreeing = others.find(({ value }) => value === own)?.size ?? 0;
      return [
        { aspect, own, usual: usual.value, agreeing, runs: board.length },
      ];
    },
  );
}
