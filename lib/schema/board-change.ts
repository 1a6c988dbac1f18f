import type { Localized } from "./text.ts";

/** Something that the public could see happen to a board. */
export interface BoardChange {
  kind: "published" | "withdrawn";
  /** ISO instant. */
  at: string;
  benchmark: string;
  benchmarkName: Localized;
  /** Null: the model has nothing public any more, so that it is not named. */
  model: { slug: string; name: string; label: string } | null;
}
