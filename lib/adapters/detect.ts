import type { Adapter, Sample } from "./adapter.ts";

export interface Detected {
  adapter: Adapter;
  /** 0 to 1. */
  confidence: number;
}

/** The adapter that is surest of this content; of equally sure ones the first in the list. Null where none is more sure than not. */
export function detectAdapter(
  sample: Sample,
  adapters: readonly Adapter[],
): Detected | null {
  let best: Detected | null = null;
  for (const adapter of adapters) {
    const confidence = adapter.detect(sample);
    if (confidence > (best?.confidence ?? 0.5)) best = { adapter, confidence };
  }
  return best;
}
