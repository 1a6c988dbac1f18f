/** How a text is stored: `plain`, or `json` where it holds characters that Postgres refuses or would replace. */
export type TextEncoding = "plain" | "json";

/** Whether Postgres can hold the text as it is: no NUL and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

/** The form in which any texts can be stored, all in one encoding. Null stays null. */
export function encodeTexts<T extends string | null>(
  texts: readonly T[],
): { texts: T[]; encoding: TextEncoding } {
  if (texts.every((text) => text === null || isStorable(text)))
    return { texts: [...texts], encoding: "plain" };
  return {
    texts: texts.map((text) => (text === null ? text : toJson(text)) as T),
    encoding: "json",
  };
}

/** The text as it was before it was stored. */
export function decodeText(text: string, encoding: TextEncoding): string {
  return encoding === "plain" ? text : String(JSON.parse(text));
}

/** For names, which are shown rather than kept: what cannot be stored becomes a visible escape. */
export function toName(text: string): string {
  return isStorable(text)
    ? text
    : text.replace(
        /[\0\p{Cs}]/gu,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}

// JSON.stringify escapes NUL and lone surrogates, and leaves every other character alone or escapes it harmlessly.
const toJson = (text: string) => JSON.stringify(text);
