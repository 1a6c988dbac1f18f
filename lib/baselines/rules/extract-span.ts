import { containment, similarity } from "../similarity.ts";

/** An answer cut from the passage: in the sentence most like the question, the phrase least like it. */
export function extractSpan(input: string): string {
  const [, passage = "", question = ""] =
    /文章：(.*)\n質問：(.*)/u.exec(input) ?? [];
  const count = /何回|何人|何度/u.test(question)
    ? /[一二三四五六七八九十百0-9]+[回人度]/u.exec(passage)?.[0]
    : undefined;
  if (count) return count;
  const sentence = best(passage.split("。"), (one) =>
    similarity(one, question),
  );
  const phrases = sentence
    .split(/[、はがをにへでとも]|から|まで/u)
    .filter((phrase) => /\p{Script=Han}|[ァ-ヶ]/u.test(phrase));
  return best(phrases, (one) => -containment(one, question)) || sentence;
}

function best(texts: string[], scoreOf: (text: string) => number): string {
  let found = { text: "", score: -Infinity };
  for (const text of texts) {
    const score = scoreOf(text);
    if (text !== "" && score > found.score) found = { text, score };
  }
  return found.text;
}
