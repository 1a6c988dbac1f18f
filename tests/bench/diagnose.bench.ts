import { readAnswer } from "../../lib/diagnosis/diagnose-answer.ts";
import type { AnswerToDiagnose } from "../../lib/diagnosis/diagnose-answer.ts";
import { charF1 } from "../../lib/scorers/char-f1.ts";

/**
 * `node tests/bench/diagnose.bench.ts`: answers read leniently and diagnosed per second and core, beside char_f1 on
 * the same answers, which an import computes anyway. An answer with full marks is not read at all.
 */
const base = {
  postProcess: "first-paragraph-nfkc",
  dataset: "x",
  input: null,
} as const;
const words = { form: "text", yesNo: false } as const;
const label = {
  form: "label",
  labels: ["entailment", "contradiction", "neutral"],
  synonyms: {},
} as const;
type Asked = Omit<AnswerToDiagnose, "strict">;

const cases: [name: string, answer: Asked][] = [
  ["right", text("富士山", "富士山")],
  ["wrong, short", text("北岳", "富士山")],
  ["preamble", text("はい、承知しました！答えは「富士山」です。", "富士山")],
  ["wrong, 300 characters", text("山を登る人は多い。".repeat(33), "富士山")],
  [
    "label in talk",
    {
      ...base,
      form: { ...label, labels: [...label.labels] },
      metric: "exact_match",
      reference: "neutral",
      output: "関係はneutralです。",
    },
  ],
  ["1 MB", text("山を登る人は多い。".repeat(111_111), "富士山")],
];

console.log("answers per second and core (median of 5)\n");
console.log("answer                    diagnosis     char_f1    time of both");
for (const [name, answer] of cases) {
  const strict = charF1.score(answer.output, answer.reference);
  const read = rateOf(() => readAnswer({ ...answer, strict }).lenient ?? 0);
  const scored = rateOf(() => charF1.score(answer.output, answer.reference));
  console.log(
    name.padEnd(22),
    Math.round(read).toLocaleString("en").padStart(12),
    Math.round(scored).toLocaleString("en").padStart(11),
    `${((1 / read + 1 / scored) * scored).toFixed(1)}x char_f1`.padStart(15),
  );
}

function text(output: string, reference: string): Asked {
  return { ...base, form: words, metric: "char_f1", reference, output };
}

function rateOf(work: () => number): number {
  const rates = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    let [done, sum] = [0, 0];
    while (performance.now() - start < 100) {
      sum += work();
      done += 1;
    }
    if (!(sum >= 0)) throw new Error("Scores have to be numbers.");
    return (done * 1000) / (performance.now() - start);
  });
  return rates.toSorted((a, b) => a - b)[2] ?? NaN;
}
