/**
 * A model's size: `7B`, `46.7B (12.9B active)` for mixtures of experts, null where unknown.
 * Billions of parameters; `active` is the word for those used per token.
 */
export function formatSize(
  totalB: number | null,
  activeB: number | null,
  active: string,
): string | null {
  if (totalB === null) return null;
  const total = billions(totalB);
  if (activeB === null || activeB === totalB) return total;
  return `${total} (${billions(activeB)} ${active})`;
}

/** `0.5B`, `13B`, `46.7B`: at most one decimal, two below 1. */
export function billions(value: number): string {
  const digits = value < 1 ? 2 : 1;
  return `${Number(value.toFixed(digits))}B`;
}
