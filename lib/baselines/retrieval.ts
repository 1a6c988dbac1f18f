import type { Baseline } from "./baseline.ts";
import { similarity } from "./similarity.ts";

/** The answer of the most similar solved example, by shared character bigrams. */
export const retrieval: Baseline = {
  name: "baseline-retrieval",
  answer: ({ input, examples }) =>
    nearest(input, examples, (example) => example.input)?.output ?? "",
  reply: ({ turns, examples }) =>
    turns.map((turn, at) => {
      const found = nearest(turn, examples, (one) => one.turns[at] ?? "");
      return found?.reference[at] ?? "";
    }),
};

function nearest<Example>(
  text: string,
  examples: readonly Example[],
  textOf: (example: Example) => string,
): Example | undefined {
  let best: { example: Example; score: number } | undefined;
  for (const example of examples) {
    const score = similarity(text, textOf(example));
    if (!best || score > best.score) best = { example, score };
  }
  return best?.example;
}
