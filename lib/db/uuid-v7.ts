import { randomBytes, randomInt } from "node:crypto";

/**
 * A time-ordered UUID (RFC 9562, version 7), as Prisma's `uuid(7)` makes them. What one process makes keeps its order
 * within a millisecond too: the 12 bits after the time count on (section 6.2, method 1).
 */
export function uuidV7(): string {
  const now = Date.now();
  if (now > last.at) last = { at: now, count: randomInt(0x800) };
  else if (last.count < 0xfff) last.count += 1;
  else last = { at: last.at + 1, count: 0 };
  const bytes = randomBytes(16);
  bytes.writeUIntBE(last.at, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.count, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

let last = { at: 0, count: 0 };
