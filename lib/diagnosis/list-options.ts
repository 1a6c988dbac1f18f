import { foldText } from "./folded-text.ts";
import { trimEndOf } from "./trim-end.ts";

/**
 * The texts of the options that a question lists, by their numbers: `選択肢：0.犬,1.猫` gives 0 犬 and 1 猫.
 * Empty where it lists none in that way.
 */
export function listOptions(
  question: string,
  labels: readonly string[],
): Map<string, string> {
  const { text } = foldText(question);
  const list = text.slice(text.lastIndexOf("選択肢") + 3);
  const found = new Map<string, string>();
  let at = 0;
  for (const [i, label] of labels.entries()) {
    const start = startOf(list, label, at);
    if (start < 0) return new Map();
    const next = labels[i + 1] ?? "";
    const end = next === "" ? -1 : startOf(list, next, start);
    const stop = end < 0 ? list.length : end - next.length - 1;
    found.set(label, trimEndOf(list.slice(start, stop), ",、").trimStart());
    at = start;
  }
  return found;
}

/** Where an option's text begins: behind its number and a full stop, itself behind a separator. */
function startOf(list: string, label: string, from: number): number {
  for (let at = list.indexOf(`${label}.`, from); at >= 0;) {
    if (at === 0 || /[,、:\s]/.test(list.charAt(at - 1)))
      return at + label.length + 1;
    at = list.indexOf(`${label}.`, at + 1);
  }
  return -1;
}
