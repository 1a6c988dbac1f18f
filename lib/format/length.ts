/** Characters of a mean answer: `312.4`. */
export const formatLength = (characters: number): string =>
  characters.toFixed(lengthDecimals);

export const lengthDecimals = 1;
