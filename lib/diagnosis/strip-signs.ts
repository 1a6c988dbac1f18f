import type { Extraction } from "./extraction.ts";

/** Takes off what stands around an answer without being said: whitespace, tokens, fences, emphasis, quotes, full stops. */
export function stripSigns(answer: Extraction): void {
  // A few rounds undo what people nest; a text of nothing but signs must not take a round for each.
  for (let round = 0, before = -1; round < 8; round++) {
    if (before === answer.end - answer.start) return;
    before = answer.end - answer.start;
    stripBlanks(answer);
    stripPairs(answer);
    stripEnds(answer);
  }
}

/** Only whitespace, at both ends: a leading newline is what makes a rule that reads one line find nothing. */
export function stripBlanks(answer: Extraction): void {
  const { text } = answer;
  const start = text.length - text.trimStart().length;
  answer.cut("blank", start, text.trimEnd().length);
}

/** Up to the first end-of-text token that a tokenizer should have kept back; those in front are skipped. */
export function stripTokens(answer: Extraction): void {
  const { text } = answer;
  if (!text.includes("<") && !text.includes("[")) return;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const isFirst = text.slice(start, index).trim() === "";
    if (!isFirst) return void answer.cut("token", start, index);
    start = index + token.length;
  }
  answer.cut("token", start, text.length);
}

/** Inside of the first fenced block, where there is one with content. */
export function stripFence(answer: Extraction): void {
  const { text } = answer;
  const open = text.indexOf("```");
  if (open < 0) return;
  const line = text.indexOf("\n", open);
  const start = line < 0 ? open + 3 : line + 1;
  const close = text.indexOf("```", start);
  answer.cut("code-fence", start, close < 0 ? text.length : close);
}

/** True where a text has no letter and no digit but those of tokens. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(tokens, ""));
}

function stripPairs(answer: Extraction): void {
  const { text } = answer;
  const pair = pairs.find(
    ([open, close]) =>
      text.length > open.length + close.length &&
      text.startsWith(open) &&
      text.endsWith(close),
  );
  if (!pair) return;
  const [open, close] = pair;
  const inside = text.slice(open.length, text.length - close.length);
  // 「a」と「b」 is not in quotes.
  if (inside.includes(open) || inside.includes(close)) return;
  const isEmphasis = /[*_`#]/.test(open);
  const rule = isEmphasis ? "emphasis" : "quotes";
  answer.cut(rule, open.length, text.length - close.length);
}

function stripEnds(answer: Extraction): void {
  const { text } = answer;
  let end = text.length;
  while (end > 0 && ends.includes(text.charAt(end - 1))) end--;
  let start = 0;
  while (start < end && starts.includes(text.charAt(start))) start++;
  answer.cut("punctuation", start, end);
}

const tokens =
  /<\/?s>|<(?:eos|bos|pad|unk|EOD)>|<\|[a-z_]{1,20}\|>|<\|im_(?:end|start)\|>|\[\/?INST\]|<0x0A>/g;

const pairs = [
  ["**", "**"],
  ["__", "__"],
  ["`", "`"],
  ["*", "*"],
  ["「", "」"],
  ["『", "』"],
  ["【", "】"],
  ["〈", "〉"],
  ["《", "》"],
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["(", ")"],
  ["[", "]"],
  ["<", ">"],
  ["$", "$"],
] as const;

const ends = "。.、,;:!?\\\ufffd…・~#|";
const starts = "。、,;:!?・…~|>";
