/** Prints a figure beside its target: PASS or MISS. */
export function report(
  what: string,
  value: number,
  sign: ">=" | "<=",
  target: number,
): void {
  const isMet = sign === ">=" ? value >= target : value <= target;
  console.log(
    `${isMet ? "PASS" : "MISS"}  ${what}: ${value.toFixed(2)} (target ${sign} ${target})`,
  );
}

/** NaN of nothing. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
