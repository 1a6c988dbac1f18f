/**
 * What labels are called besides their own names: the same word in the other language, with and without its inflection.
 * A benchmark adds more under `answer.synonyms`.
 */
export const labelNames: Readonly<Record<string, readonly string[]>> = {
  entailment: ["含意", "含意関係", "entails", "entailed", "yes", "はい"],
  contradiction: [
    "矛盾",
    "矛盾関係",
    "contradicts",
    "contradictory",
    "no",
    "いいえ",
  ],
  neutral: ["中立", "中立関係", "ニュートラル"],
  "non-entailment": [
    "非含意",
    "no",
    "いいえ",
    "not entailment",
    "non entailment",
    "nonentailment",
    "not-entailment",
    "含意しない",
    "含意ではない",
  ],
  yes: ["はい", "イエス"],
  no: ["いいえ", "ノー"],
  unknown: ["不明", "わからない", "分からない", "どちらともいえない"],
  undef: ["未定義", "undefined", "判断できない"],
  positive: ["ポジティブ", "肯定的", "肯定", "好意的", "pos"],
  negative: ["ネガティブ", "否定的", "否定", "neg"],
};
