import type { Baseline } from "./baseline.ts";

/** Repeats the last line of what it was asked. */
export const echo: Baseline = {
  name: "baseline-echo",
  answer: ({ input }) => lastLine(input),
  reply: ({ turns }) => turns.map(lastLine),
};

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1) ?? "";
