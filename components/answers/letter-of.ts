/** What a model is called where it stands in a pattern: A, B, C ... */
export const letterOf = (at: number) => String.fromCodePoint(65 + at);
