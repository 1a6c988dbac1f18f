/** A stretch of text, or one character that a reader cannot see. */
export type VisiblePart =
  | { kind: "text"; text: string }
  | {
      kind: "space" | "tab" | "newline" | "invisible";
      text: string;
      /** What stands for it: `␣`, `U+200B`. */
      mark: string;
    };

/**
 * Parts a text at what cannot be seen. Controls, zero-width and direction-changing characters always stand out: they
 * can hide or reorder what is read. Ordinary spaces, tabs and line ends only where `whitespace` is asked for.
 */
export function visibleText(
  text: string,
  { whitespace }: { whitespace: boolean },
): VisiblePart[] {
  const parts: VisiblePart[] = [];
  let from = 0;
  for (const match of text.matchAll(whitespace ? EVERYTHING : ALWAYS)) {
    if (match.index > from)
      parts.push({ kind: "text", text: text.slice(from, match.index) });
    parts.push(unseen(match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}

function unseen(text: string): VisiblePart {
  if (text === "\t") return { kind: "tab", text, mark: "⇥" };
  if (text.endsWith("\n"))
    return { kind: "newline", text, mark: text === "\r\n" ? "␍↵" : "↵" };
  const mark = SPACES[text];
  return mark === undefined
    ? { kind: "invisible", text, mark: codeOf(text) }
    : { kind: "space", text, mark };
}

const codeOf = (text: string) =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const SPACES: Record<string, string> = {
  " ": "·",
  "\u3000": "□",
  "\u00a0": "⍽",
};

// Joiners and variation selectors inside a grapheme (emoji, 葛󠄀) are part of what is seen; alone they are not.
const UNSEEN =
  "[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u00AD\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0001}\\u{E0020}-\\u{E007F}\\p{Cs}]|\\r(?!\\n)";
const ALWAYS = new RegExp(UNSEEN, "gu");
const EVERYTHING = new RegExp(`\\r?\\n|\\t|[ \\u00A0\\u3000]|${UNSEEN}`, "gu");
