import { scoreDecimals } from "./score.ts";

/**
 * A difference of two scores for reading: signed, with a real minus, to the decimals of its scale.
 * What rounds to nothing is ±0. Missing stays null.
 */
export function formatGain(
  value: number | null,
  scale: { min: number; max: number },
): string | null {
  if (value === null) return null;
  const text = Math.abs(value).toFixed(scoreDecimals(scale));
  if (Number(text) === 0) return "±0";
  return value > 0 ? `+${text}` : `−${text}`;
}
