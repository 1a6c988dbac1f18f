import type { Benchmark } from "../schema/benchmark.ts";
import type { StoredScore } from "../schema/model-page.ts";
import type { Localized } from "../schema/text.ts";
import { hasOverall, scoredAxes } from "./scored-axes.ts";

/** One line of a run's scores, beside what its files claim and what the run before it had. */
export interface RunScoreRow {
  level: "overall" | "axis" | "part";
  id: string;
  /** The stored score's level and key. */
  place: string;
  /** Null: the overall score and the axes are named by the page. */
  name: Localized | null;
  scale: { min: number; max: number };
  value: number | null;
  claimed: number | null;
  /** Recomputed minus claimed; null where either is missing. */
  claimGap: number | null;
  /** Whether that is more than rounding can make of it. */
  claimDiffers: boolean;
  previous: number | null;
  /** This minus the previous one; null where either is missing. */
  change: number | null;
}

/** Share of a scale from which a claim is another number, not the same one rounded. */
const ROUNDING = 0.001;

/**
 * The tree of a run's scores in the benchmark's order: overall, then each axis with its parts.
 * @param previous the scores of the run that this one supersedes
 */
export function prepareRunScores(
  benchmark: Benchmark,
  scores: readonly StoredScore[],
  previous: readonly StoredScore[] = [],
): RunScoreRow[] {
  const own = byPlace(scores);
  const before = byPlace(previous);
  const row = (
    place: string,
    {
      level,
      id,
      name,
      scale,
    }: Pick<RunScoreRow, "level" | "id" | "name" | "scale">,
  ): RunScoreRow => {
    const score = own.get(place);
    const value = score?.value ?? null;
    const claimed = score?.claimed ?? null;
    const old = before.get(place)?.value ?? null;
    const claimGap = minus(value, claimed);
    const limit = (scale.max - scale.min) * ROUNDING;
    return {
      level,
      id,
      place,
      name,
      scale,
      value,
      claimed,
      claimGap,
      claimDiffers: claimGap !== null && Math.abs(claimGap) > limit,
      previous: old,
      change: minus(value, old),
    };
  };
  const axes = scoredAxes(benchmark).flatMap((axis) => [
    row(`axis ${axis.id}`, { ...axis, level: "axis", name: null }),
    ...axis.parts.map((part) => {
      const place =
        own.has(`category ${part.id}`) || before.has(`category ${part.id}`);
      return row(`${place ? "category" : "dataset"} ${part.id}`, {
        ...part,
        level: "part",
      });
    }),
  ]);
  if (!hasOverall(benchmark)) return axes;
  const scale = { min: 0, max: 1 };
  const overall = {
    level: "overall",
    id: "overall",
    name: null,
    scale,
  } as const;
  return [row("overall overall", overall), ...axes];
}

const byPlace = (scores: readonly StoredScore[]) =>
  new Map(scores.map((score) => [`${score.level} ${score.key}`, score]));

const minus = (a: number | null, b: number | null) =>
  a === null || b === null ? null : a - b;
