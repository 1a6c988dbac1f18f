/**
 * A mean that takes its values one by one and is rounded once, at the end, as Python's `statistics.mean` is: llm-jp-eval
 * averages this way, and a sum of floats falls on the other side of a fourth decimal often enough (0.7457499... for 0.74575).
 * Values and weights are finite. Holds one number, however many values it was given.
 */
export class ExactMean {
  #sum = 0n;
  #weights = 0n;
  #count = 0;

  add(value: number, weight = 1): void {
    const units = weight === 1 ? ONE : unitsOf(weight);
    this.#sum += unitsOf(value) * units;
    this.#weights += units;
    this.#count += 1;
  }

  /** How many values it was given. */
  get count(): number {
    return this.#count;
  }

  /** Null without values, or where all weigh nothing. */
  get mean(): number | null {
    return this.#weights === 0n
      ? null
      : nearestQuotient(this.#sum, this.#weights << UNIT);
  }
}

/** The weighted mean of values that are all there already. */
export function exactMean(
  parts: readonly { value: number; weight: number }[],
): number | null {
  const mean = new ExactMean();
  for (const { value, weight } of parts) mean.add(value, weight);
  return mean.mean;
}

/** Every double is a whole number of 2^-1074. */
const UNIT = 1074n;
const ONE = 1n << UNIT;

function unitsOf(x: number): bigint {
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  const exponent = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
  const size =
    exponent === 0
      ? fraction
      : (fraction | (1n << 52n)) << BigInt(exponent - 1);
  return x < 0 ? -size : size;
}

const bits = new DataView(new ArrayBuffer(8));

/** The double nearest to a fraction: 64 bits of the quotient and whether anything is left of it decide the rounding. */
function nearestQuotient(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const shift = 64 + bitLength(denominator) - bitLength(size);
  const [n, d] =
    shift >= 0
      ? [size << BigInt(shift), denominator]
      : [size, denominator << BigInt(-shift)];
  const quotient = (n / d) | (n % d === 0n ? 0n : 1n);
  // In two steps: 2^-shift alone can be too small for a double where the product is not.
  const half = Math.trunc(shift / 2);
  const rounded = Number(quotient) * 2 ** -half * 2 ** (half - shift);
  return numerator < 0n ? -rounded : rounded;
}

const bitLength = (x: bigint) => x.toString(2).length;
