import { pythonStrip } from "./python-text.ts";
import type { AnswerScorer } from "./scorer.ts";

/**
 * The part of the reference's comma-separated items that the prediction has: a recall, further items cost nothing.
 * Source: llm-jp-eval 1.0 `entity_labeling_acc` (chABSA); Neo replaced it by set_f1.
 */
export const entityLabelingAcc: AnswerScorer = {
  id: "entity_labeling_acc",
  kind: "answer",
  title: "Entity labelling accuracy",
  source: "llm-jp-eval 1.0 entity_labeling_acc",
  range: { min: 0, max: 1 },
  score(prediction, reference) {
    const gold = itemsOf(reference);
    const predicted = new Set(itemsOf(prediction));
    return predicted.intersection(new Set(gold)).size / gold.length;
  },
  seen: (prediction) => [...new Set(itemsOf(prediction))].toSorted().join(","),
};

const itemsOf = (text: string) =>
  text.split(",").map((part) => pythonStrip(part));
