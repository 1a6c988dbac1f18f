import { labelNames } from "./label-names.ts";
import { isNegated } from "./strip-talk.ts";

/** Every name that a label goes by, and how many characters the longest has. */
export interface LabelNames {
  labelOf: ReadonlyMap<string, string>;
  longest: number;
}

/** A label in a text; `negated`: the text says that it is not this one. */
export interface LabelMention {
  label: string;
  start: number;
  end: number;
  negated: boolean;
}

/** What the labels of one dataset are called. Own names win over those that another label goes by. */
export function namesOfLabels(
  labels: readonly string[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): LabelNames {
  const labelOf = new Map<string, string>();
  for (const label of labels) {
    const own = [...(labelNames[label] ?? []), ...(synonyms[label] ?? [])];
    for (const name of own) labelOf.set(name.toLowerCase(), label);
  }
  for (const label of labels) labelOf.set(label.toLowerCase(), label);
  const longest = Math.max(...[...labelOf.keys()].map((name) => name.length));
  return { labelOf, longest };
}

/**
 * All labels that a text names, in its order; of names within names the longest (non-entailment is not entailment).
 * Latin names count as whole words only.
 */
export function findLabels(text: string, names: LabelNames): LabelMention[] {
  const lower = text.toLowerCase();
  const found: LabelMention[] = [];
  const pattern = patternOf(names);
  for (const { 0: name, index } of lower.matchAll(pattern)) {
    const label = names.labelOf.get(name);
    const end = index + name.length;
    if (label === undefined || !isWhole(lower, index, end)) continue;
    // In the middle of a text they answer something else.
    if (assents.has(name) && name !== label && index > 0) continue;
    const after = lower.slice(end, end + 24).split(/[。、,.\n]/, 1)[0] ?? "";
    const before = lower.slice(Math.max(0, index - 8), index);
    const negated = isNegated(after) || /\bnot (?:a |an )?$/.test(before);
    found.push({ label, start: index, end, negated });
  }
  return found;
}

/** The label that the text stops in the middle of, where there is one: `contra`, `non-`. */
export function brokenLabel(
  text: string,
  labels: readonly string[],
): string | null {
  const word = text.trimStart().toLowerCase();
  if (word.length < 2) return null;
  return (
    labels.find(
      (label) => label.length > word.length && label.startsWith(word),
    ) ?? null
  );
}

const assents = new Set(["yes", "no", "はい", "いいえ"]);

const patterns = new WeakMap<LabelNames, RegExp>();

function patternOf(names: LabelNames): RegExp {
  const known = patterns.get(names);
  if (known) return known;
  const longestFirst = [...names.labelOf.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name));
  const made = new RegExp(longestFirst.join("|"), "g");
  patterns.set(names, made);
  return made;
}

function isWhole(text: string, start: number, end: number): boolean {
  if (!isLatin(text.charAt(start))) return true;
  return !isLatin(text.charAt(start - 1)) && !isLatin(text.charAt(end));
}

const isLatin = (character: string) => /[a-z0-9-]/.test(character);
