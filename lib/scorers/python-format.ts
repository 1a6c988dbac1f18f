/**
 * Python's `f"{x:.4f}"`: from the exact value of the double, exact halves to the even digit.
 * llm-jp-eval publishes every score this way. For display only: scores are kept at full precision.
 */
export function formatLikePython4(x: number): string {
  if (Number.isNaN(x)) return "nan";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const size = Math.abs(x);
  if (size === Infinity) return `${sign}inf`;
  // A double ends in a half of the fourth decimal only where it is an odd number of 32nds; toFixed would round that up.
  const thirtySeconds = size * 32;
  if (thirtySeconds % 2 !== 1) return sign + size.toFixed(4);
  const below = Math.floor(thirtySeconds * 312.5);
  const even = below % 2 === 0 ? below : below + 1;
  return sign + (even / 10000).toFixed(4);
}
