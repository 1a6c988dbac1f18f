import { charF1 } from "../../lib/scorers/char-f1.ts";

/**
 * `node tests/bench/char-f1.bench.ts`: pairs scored per second and core, by length, beside the Python reference.
 * The reference (fuzzywuzzy 0.18.0 with Levenshtein 0.27.5, CPython 3.11, one thread) was measured on another day on a
 * machine of the same kind; it cannot be installed here. Compare orders of magnitude, not per cents.
 */
const cases = [
  { name: "12 characters", prediction: 12, reference: 12, python: 107_000 },
  { name: "60 against 20", prediction: 60, reference: 20, python: 49_000 },
  { name: "300 characters", prediction: 300, reference: 300, python: 8_500 },
  {
    name: "2,000 characters",
    prediction: 2000,
    reference: 2000,
    python: 1_000,
  },
];

console.log("char_f1, pairs per second and core (median of 5)\n");
console.log("length              Kurabe    Python reference   ratio");
for (const { name, prediction, reference, python } of cases) {
  const pairs = makePairs(prediction, reference);
  measure(pairs);
  const rates = [1, 2, 3, 4, 5].map(() => measure(pairs));
  const rate = rates.toSorted((a, b) => a - b)[2] ?? NaN;
  console.log(
    name.padEnd(17),
    Math.round(rate).toLocaleString("en").padStart(8),
    python.toLocaleString("en").padStart(19),
    `${(rate / python).toFixed(1)}x`.padStart(7),
  );
}

/** Scores all pairs again and again for a fifth of a second. */
function measure(pairs: readonly [string, string][]): number {
  const start = performance.now();
  let scored = 0;
  let checksum = 0;
  while (performance.now() - start < 200) {
    for (const [prediction, reference] of pairs)
      checksum += charF1.score(prediction, reference);
    scored += pairs.length;
  }
  if (!(checksum >= 0)) throw new Error("Scores have to be numbers.");
  return (scored * 1000) / (performance.now() - start);
}

/** Answers that share about 60 % with their reference, in kana, kanji, digits and punctuation. */
function makePairs(prediction: number, reference: number): [string, string][] {
  const random = randomNumbers(20231222);
  return Array.from({ length: 200 }, () => {
    const base = makeText(reference, random);
    const changed = [...base].map((c) => (random() < 0.6 ? c : pick(random)));
    const rest = makeText(Math.max(0, prediction - reference), random);
    return [changed.join("") + rest, base];
  });
}

function makeText(length: number, random: () => number): string {
  return Array.from({ length }, () => pick(random)).join("");
}

function pick(random: () => number): string {
  const kind = random();
  if (kind < 0.5)
    return String.fromCodePoint(0x3042 + Math.floor(random() * 80));
  if (kind < 0.85)
    return String.fromCodePoint(0x4e00 + Math.floor(random() ** 3 * 3000));
  if (kind < 0.95)
    return String.fromCodePoint(0x30a2 + Math.floor(random() * 80));
  return "、。 0A".charAt(Math.floor(random() * 5));
}

/** mulberry32: the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
