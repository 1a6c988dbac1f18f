/** Reasons that come up again and again; their texts, in both languages, are in the messages under `review.templates`. */
export const reviewTemplates = [
  "coverage",
  "configuration",
  "claims",
  "judge",
  "modelFacts",
  "duplicate",
  "trainedOnTest",
] as const;
export type ReviewTemplate = (typeof reviewTemplates)[number];
