/** The bytes that give JSON its structure. */
export const LF = 0x0a;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;

/** What a byte outside strings does. */
export const ByteClass = {
  other: 0,
  space: 1,
  quote: 2,
  open: 3,
  close: 4,
  separator: 5,
} as const;

/** The class of each byte. */
export const BYTE_CLASS: Uint8Array = new Uint8Array(256);
for (const [bytes, byteClass] of [
  [" \t\r\n", ByteClass.space],
  ['"', ByteClass.quote],
  ["{[", ByteClass.open],
  ["}]", ByteClass.close],
  [",:", ByteClass.separator],
] as const)
  for (const byte of bytes) BYTE_CLASS[byte.charCodeAt(0)] = byteClass;

/** A byte as it can be shown in a message. */
export const showByte = (byte: number): string =>
  byte > 0x20 && byte < 0x7f
    ? String.fromCharCode(byte)
    : `0x${byte.toString(16)}`;
