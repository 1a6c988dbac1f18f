export interface AxisScale {
  /** Ends of the axis, on the ticks' grid. */
  min: number;
  max: number;
  ticks: number[];
  /** Decimals that tell the ticks apart. */
  decimals: number;
}

/**
 * Round ticks (steps of 1, 2, 2.5 or 5 times a power of ten) around the values, never beyond `limits`.
 * Without values the whole of `limits`.
 */
export function axisScale(
  values: readonly number[],
  limits: { min: number; max: number },
  count = 7,
): AxisScale {
  const low = values.length > 0 ? Math.min(...values) : limits.min;
  const high = values.length > 0 ? Math.max(...values) : limits.max;
  const step = niceStep(
    Math.max(high - low, (limits.max - limits.min) / 10) / count,
  );
  const min = Math.max(limits.min, roundTo(Math.floor(low / step) * step));
  const max = Math.min(limits.max, roundTo(Math.ceil(high / step) * step));
  const ticks: number[] = [];
  for (
    let at = Math.ceil(min / step - 1e-9);
    at * step <= max + 1e-9;
    at += 1
  ) {
    ticks.push(roundTo(at * step));
  }
  return { min, max, ticks, decimals: decimalsOf(step) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor =
    [1, 2, 2.5, 5, 10].find((f) => f * power >= rough * 0.999) ?? 10;
  return factor * power;
}

const roundTo = (value: number) => Number(value.toFixed(10));

const decimalsOf = (step: number) =>
  Math.max(0, (`${roundTo(step)}`.split(".")[1] ?? "").length);
