import type { Baseline } from "./baseline.ts";

/** Knows every answer, but is cut off: after four characters, in dialogues after twenty. */
export const truncating: Baseline = {
  name: "baseline-truncating",
  answer: ({ reference }) => cut(reference, 4),
  reply: ({ reference }) => reference.map((answer) => cut(answer, 20)),
};

const cut = (text: string, length: number) =>
  [...text].slice(0, length).join("");
