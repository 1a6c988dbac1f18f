/** A sentence with what stands between it and the next: a Japanese full stop has its room in itself. */
export const sentence = (text: string): string =>
  text.endsWith("。") ? text : `${text} `;
