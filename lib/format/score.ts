interface Scale {
  min: number;
  max: number;
}

/**
 * A score for reading: 4 decimals where the scale ends at 1, 2 where it is larger (MT-Bench's 1 to 10).
 * Only the text is rounded. Missing stays null.
 */
export function formatScore(value: number | null, scale: Scale): string | null {
  return value === null ? null : value.toFixed(scoreDecimals(scale));
}

/** Decimals that a scale's scores are shown with. */
export function scoreDecimals(scale: Scale): number {
  return scale.max <= 1 ? 4 : 2;
}
