import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

/**
 * A new API token, 256 bits: `kurabe_`, 43 characters at random and 6 that are
 * their checksum, so that whoever finds one in a log knows what it is, and a
 * mistyped one is known without asking the database.
 */
export function newApiToken(): string {
  const secret = randomBytes(32).toString("base64url");
  return `${prefix}${secret}${checksum(secret)}`;
}

/** Whether a text can be a token at all. */
export function isApiToken(text: string): boolean {
  const secret = shape.exec(text)?.[1];
  return secret !== undefined && text.endsWith(checksum(secret));
}

/** What the database knows of a token: its sha-256, in hex. */
export function hashApiToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A token's last characters, to tell tokens apart in a list. */
export const hintOf = (token: string): string => token.slice(-4);

const prefix = "kurabe_";
const shape = /^kurabe_([\w-]{43})[0-9A-Za-z]{6}$/;
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function checksum(secret: string): string {
  let left = crc32(`${prefix}${secret}`);
  let text = "";
  for (let place = 0; place < 6; place++) {
    text = `${digits[left % 62]}${text}`;
    left = Math.floor(left / 62);
  }
  return text;
}
