import type { AnswerForm } from "../schema/answer-form.ts";
import { labelNames } from "./label-names.ts";
import { trimEndOf } from "./trim-end.ts";

type ItemsForm = Extract<AnswerForm, { form: "items" }>;

/** One item of a list answer. */
export interface Item {
  /** In the one spelling by which items are compared. */
  text: string;
  /** What it is about, without its polarity or type: what may be shifted. */
  target: string;
}

/**
 * The items of a list answer, whatever stands between them (lines, bullets, numbers, commas) and however their parts
 * are joined (→, ->, brackets, colons). An item that stands there twice is one.
 */
export function readItems(text: string, form: ItemsForm): Item[] {
  const items = new Map<string, Item>();
  for (const part of splitItems(text, form)) {
    const item = readItem(part, form.shape);
    if (item) items.set(item.text, item);
  }
  return [...items.values()];
}

function splitItems(text: string, { separator, shape }: ItemsForm): string[] {
  if (shape === "entity-type")
    return text.match(entity) ?? text.split(/[\n,、;]+/);
  const lines = text.split("\n");
  if (lines.length > 1 || separator === " ") return lines;
  // On one line, only where every part has the shape of an item.
  const parts = text.split(/[,、;]/).map((part) => part.trim());
  const each = shape === "arrow" ? arrow : polarity;
  const isShaped = (part: string) => each.test(part.slice(-LONGEST));
  const shaped = shape !== "words" && parts.every(isShaped);
  return shaped ? parts : lines;
}

function readItem(part: string, shape: ItemsForm["shape"]): Item | null {
  const text = part
    .trim()
    .replace(bullet, "")
    .replace(/^["'`「]|["'`」]$/g, "")
    .trim();
  if (text === "") return null;
  switch (shape) {
    case "arrow": {
      const [from = "", ...to] = text.split(arrow);
      return joined(" -> ", from, to.map((end) => end.trim()).join(" "));
    }
    case "entity-type": {
      const found = /^([^()]+)\(([^()]+)\)$/.exec(text);
      if (!found) return { text, target: text };
      const [, name = "", type = ""] = found;
      return { text: `${name.trim()}(${type.trim()})`, target: name.trim() };
    }
    case "target-polarity": {
      const from = Math.max(0, text.length - LONGEST);
      const found = polarity.exec(text.slice(from));
      if (!found) return { text, target: text };
      const target = trimEndOf(text.slice(0, from + found.index), ":、,(「」");
      return joined(" ", target, polarityOf(found[1] ?? ""));
    }
    case "words":
      return { text: text.replace(/\s+/g, " "), target: text };
    default:
      return shape satisfies never;
  }
}

const joined = (between: string, target: string, rest: string): Item => ({
  text: `${target.trim()}${between}${rest.trim()}`,
  target: target.trim(),
});

function polarityOf(written: string): string {
  const lower = written.toLowerCase();
  const known = ["positive", "negative", "neutral"].find(
    (each) => each === lower || labelNames[each]?.includes(lower),
  );
  return known ?? lower;
}

/** No polarity with what joins it to its target is longer. */
const LONGEST = 40;
const bullet = /^(?:[-*・•●○■◆▪–]\s*|\(?\d{1,3}[.):]\s+|[①-⑳]\s*)/;
const entity = /[^\s(),、;][^(),、;\n]{0,60}\([^()\n]{1,20}\)/g;
const arrow = /-->|->|→|⇒|=>|➡/;
const polarity =
  /[\s:(、,「]\s*(positive|negative|neutral|ポジティブ|ネガティブ|ニュートラル|肯定的?|否定的?|中立)[)」]?\s*$/i;
