/**
 * Text rules pinned to Unicode 14, the tables of the Python 3.11 that the reference scores were made with.
 * Node's tables are newer (17 in Node 24): a letter added since is a separator to the reference, and is left alone by its NFKC.
 * The ranges below are all that differs; the spec checks them against a digest of Python's tables.
 */

/** Python 3.11's `\w`: a letter, a number or the underscore. */
export const isWordCodePoint = (codePoint: number): boolean =>
  word.test(String.fromCodePoint(codePoint));

/** A character class, for use within a regular expression with the v flag: Python 3.11's `\w`. */
export const pythonWord = `[[\\p{L}\\p{N}_]--[${wordsSince14()}]]`;

/** The same for its `\d`: a decimal digit of any script. */
export const pythonDigit = `[${pythonWord}&&\\p{Nd}]`;

/** NFKC as Python 3.11's `unicodedata.normalize` gives it. */
export function normalizeNfkc(text: string): string {
  return foldedSince.test(text)
    ? text.replace(betweenFoldedSince, (part) => part.normalize("NFKC"))
    : text.normalize("NFKC");
}

/** The value of a decimal digit of any script, 0 to 9; null for all else. */
export function decimalValue(character: string): number | null {
  if (!decimal.test(character)) return null;
  const codePoint = character.codePointAt(0) ?? 0;
  // Digits stand in runs of ten (several runs in a row among the mathematical ones), zero first.
  let zero = codePoint;
  while (decimal.test(String.fromCodePoint(zero - 1))) zero--;
  return (codePoint - zero) % 10;
}

const word = new RegExp(`^${pythonWord}$`, "v");
const foldedSince = /[\ua7f1\u{1ccd6}-\u{1ccf9}\u{1e030}-\u{1e06d}]/u;
const betweenFoldedSince = /[^\ua7f1\u{1ccd6}-\u{1ccf9}\u{1e030}-\u{1e06d}]+/gu;
const decimal = new RegExp(`^${pythonDigit}$`, "v");

/** Letters and numbers that Unicode 15 to 17 added. A function, for it is needed above. */
function wordsSince14(): string {
  return [
    String.raw`\u088f\u0c5c\u0cdc\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1`,
    String.raw`\u{105c0}-\u{105f3}\u{10940}-\u{10959}\u{10d40}-\u{10d65}`,
    String.raw`\u{10d6f}-\u{10d85}\u{10ec2}-\u{10ec7}\u{1123f}-\u{11240}`,
    String.raw`\u{11380}-\u{113b5}\u{113b7}\u{113d1}\u{113d3}\u{116d0}-\u{116e3}`,
    String.raw`\u{11bc0}-\u{11bf9}\u{11db0}-\u{11de9}\u{11f02}-\u{11f33}`,
    String.raw`\u{11f50}-\u{11f59}\u{1342f}\u{13441}-\u{13446}\u{13460}-\u{143fa}`,
    String.raw`\u{16100}-\u{16139}\u{16d40}-\u{16d79}\u{16ea0}-\u{16ed3}`,
    String.raw`\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18cff}\u{18d09}-\u{18d1e}`,
    String.raw`\u{18d80}-\u{18df2}\u{1b132}\u{1b155}\u{1ccf0}-\u{1ccf9}`,
    String.raw`\u{1d2c0}-\u{1d2d3}\u{1df25}-\u{1df2a}\u{1e030}-\u{1e06d}`,
    String.raw`\u{1e4d0}-\u{1e4f9}\u{1e5d0}-\u{1e5fa}\u{1e6c0}-\u{1e6ff}`,
    String.raw`\u{2b739}-\u{2b73f}\u{2cea2}-\u{2cead}\u{2ebf0}-\u{2ee5d}`,
    String.raw`\u{31350}-\u{33479}`,
  ].join("");
}
