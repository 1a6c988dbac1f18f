import { pythonStrip } from "./python-text.ts";
import type { AnswerScorer } from "./scorer.ts";

/**
 * F1 over lines. As in the original, lines that stand twice in the reference count twice there, those of the
 * prediction once; an empty text is one empty line. Source: llm-jp-eval 1.3.0 `set_f1` (the same in Nejumi v3).
 */
export const setF1: AnswerScorer = {
  id: "set_f1",
  kind: "answer",
  title: "Set F1 over lines",
  source: "llm-jp-eval 1.3.0 set_f1",
  range: { min: 0, max: 1 },
  score(prediction, reference) {
    const gold = linesOf(reference);
    const predicted = new Set(linesOf(prediction));
    const hits = predicted.intersection(new Set(gold)).size;
    const precision = hits / predicted.size;
    const recall = hits / gold.length;
    if (hits === 0) return 0;
    return (2 * (precision * recall)) / (precision + recall);
  },
  seen: (prediction) => [...new Set(linesOf(prediction))].toSorted().join("\n"),
};

const linesOf = (text: string) =>
  text.split("\n").map((part) => pythonStrip(part));
