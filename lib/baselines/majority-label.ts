import type { Baseline } from "./baseline.ts";

/** Always the most frequent answer of the examples; the first of them where several are. */
export const majorityLabel: Baseline = {
  name: "baseline-majority-label",
  answer: ({ examples }) => mostFrequent(examples.map(({ output }) => output)),
  reply: ({ turns }) =>
    turns.map(
      () => "ご質問ありがとうございます。詳しくは資料をご確認ください。",
    ),
};

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = "";
  for (const [value, count] of counts)
    if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
