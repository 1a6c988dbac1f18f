import { charF1 } from "./char-f1.ts";
import { pearson, spearman } from "./correlation.ts";
import { entityLabelingAcc } from "./entity-labeling-acc.ts";
import { exactMatch } from "./exact-match.ts";
import { exactMatchFigure } from "./exact-match-figure.ts";
import type { Scorer } from "./scorer.ts";
import { setF1 } from "./set-f1.ts";

/** Every metric that is computed from answers. A new one is a file beside these and a line here. */
export const scorers: readonly Scorer[] = [
  exactMatch,
  exactMatchFigure,
  charF1,
  setF1,
  entityLabelingAcc,
  pearson,
  spearman,
];

/** Undefined for what is not computed from answers: `judge_rating` and `reported`. */
export const getScorer = (id: string): Scorer | undefined => byId.get(id);

const byId = new Map(scorers.map((scorer) => [scorer.id, scorer]));
