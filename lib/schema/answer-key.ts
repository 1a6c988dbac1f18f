import { createHash } from "node:crypto";

/**
 * Tells whether two runs gave the same answer without their texts: 32 bits, signed and never 0, of the answer as it
 * was read (width and case alike). Two different answers share a key once in four thousand million.
 */
export function answerKey(answer: string): number {
  const same = answer.normalize("NFKC").trim().toLowerCase();
  return createHash("sha256").update(same).digest().readInt32LE(0) || 1;
}
