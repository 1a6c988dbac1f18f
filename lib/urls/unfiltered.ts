import type { AnswersParams } from "./answers-href.ts";

/** The change that takes every filter off the answers page; its models, scope and order stay. */
export const unfiltered: Partial<AnswersParams> = {
  pattern: "all",
  diagnosis: undefined,
  min: undefined,
  max: undefined,
  of: undefined,
  q: "",
  isPattern: false,
  in: [],
};
