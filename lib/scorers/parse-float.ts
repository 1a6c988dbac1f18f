/**
 * The number in an answer before a correlation is computed: everything but ASCII digits and `.` dropped, then read.
 * -2 where nothing readable is left. Loses signs ("-1.5" is 1.5) and joins what stood apart ("4 / 5" is 45), as the original.
 * Source: llm-jp-eval 1.0 to 1.3 `parse_float`.
 */
export function parseFloatLoosely(text: string): number {
  const kept = text.replace(/[^0-9.]/g, "");
  return /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(kept) ? Number(kept) : -2;
}
