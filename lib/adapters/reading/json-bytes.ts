/** The bytes that give JSON its structure. */
export const LF = 0x0a;
export const CR = 0x0d;
export const TAB = 0x09;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;

export const isSpace = (byte: number): boolean =>
  byte === LF || byte === SPACE || byte === CR || byte === TAB;

/** What no value begins with. */
export const NOT_A_VALUE = new Set([COMMA, COLON, CLOSE_BRACE, CLOSE_BRACKET]);

/** What ends a number, `true`, `false` or `null`. */
export const SCALAR_END = new Set([
  ...NOT_A_VALUE,
  ...[SPACE, LF, CR, TAB, QUOTE, OPEN_BRACE, OPEN_BRACKET],
]);

/** A byte as it can be shown in a message. */
export const showByte = (byte: number): string =>
  byte > SPACE && byte < 0x7f
    ? String.fromCharCode(byte)
    : `0x${byte.toString(16)}`;
