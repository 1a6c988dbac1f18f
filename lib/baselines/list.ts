import type { Baseline } from "./baseline.ts";
import { echo } from "./echo.ts";
import { majorityLabel } from "./majority-label.ts";
import { polite } from "./polite.ts";
import { retrieval } from "./retrieval.ts";
import { rules } from "./rules.ts";
import { terse } from "./terse.ts";
import { truncating } from "./truncating.ts";

/** Every baseline program; each has its facts in prisma/demo/models.json. */
export const baselines: readonly Baseline[] = [
  majorityLabel,
  retrieval,
  rules,
  terse,
  polite,
  truncating,
  echo,
];
