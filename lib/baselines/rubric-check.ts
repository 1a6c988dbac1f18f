import { z } from "zod";
import { dialogueSchema } from "../benchmarks/read-own-questions.ts";

const note = z.string().min(1);

/** One condition on an answer, with its description for the rationale. */
export const checkSchema = z.discriminatedUnion("kind", [
  /** One of these texts stands in the answer. */
  z.object({ kind: z.literal("contains"), any: z.array(z.string()), note }),
  /** A regular expression matches (flags m and u). */
  z.object({ kind: z.literal("matches"), pattern: z.string(), note }),
  /** The number stands in the answer as a number of its own. */
  z.object({ kind: z.literal("number"), value: z.number(), note }),
  /** Characters, without surrounding white space. */
  z.object({
    kind: z.literal("length"),
    min: z.number().int(),
    max: z.number().int(),
    note,
  }),
  /** Sentences that end in 。, ！ or ？. */
  z.object({ kind: z.literal("sentences"), count: z.number().int(), note }),
  /** The answer is a JSON object with exactly these keys. */
  z.object({ kind: z.literal("json"), keys: z.array(z.string()), note }),
  /** At least so many different words of a repeated pair of kana (ざわざわ). */
  z.object({ kind: z.literal("soundWords"), min: z.number().int(), note }),
  /** Share of kana and kanji in the letters outside code, at least. */
  z.object({ kind: z.literal("japanese"), min: z.number(), note }),
]);
export type Check = z.infer<typeof checkSchema>;

/** A dialogue with the conditions for each turn's answer. */
export const checkedDialogueSchema = dialogueSchema.extend({
  checks: z.array(z.array(checkSchema).min(1)),
});
export type CheckedDialogue = z.infer<typeof checkedDialogueSchema>;

/** Whether an answer meets a condition. An empty answer meets none. */
export function meets(answer: string, check: Check): boolean {
  const text = answer.trim();
  if (text === "") return false;
  switch (check.kind) {
    case "contains":
      return check.any.some((wanted) => text.includes(wanted));
    case "matches":
      return new RegExp(check.pattern, "mu").test(text);
    case "number":
      return numbersIn(text).includes(check.value);
    case "length": {
      const length = [...text].length;
      return length >= check.min && length <= check.max;
    }
    case "sentences":
      return (
        (text.match(/[^。！？\n]+[。！？]+/gu) ?? []).length === check.count
      );
    case "json":
      return hasKeys(text, check.keys);
    case "soundWords":
      return new Set(text.match(/([ぁ-んァ-ヶ]{2})\1/gu)).size >= check.min;
    case "japanese":
      return japaneseShare(text) >= check.min;
    default:
      return check satisfies never;
  }
}

const numbersIn = (text: string) =>
  (
    text
      .normalize("NFKC")
      .replace(/(?<=\d),(?=\d{3})/gu, "")
      .match(/\d+(?:\.\d+)?/gu) ?? []
  ).map(Number);

function hasKeys(text: string, keys: readonly string[]): boolean {
  const body = /^```(?:json)?\n([\s\S]*)\n```$/u.exec(text)?.[1] ?? text;
  try {
    const parsed = z.record(z.string(), z.unknown()).parse(JSON.parse(body));
    const found = Object.keys(parsed);
    return found.length === keys.length && keys.every((k) => found.includes(k));
  } catch {
    return false;
  }
}

function japaneseShare(text: string): number {
  const prose = text.replace(/```[\s\S]*?(?:```|$)/gu, "");
  const letters = prose.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(letter),
  );
  return letters.length === 0 ? 0 : own.length / letters.length;
}
