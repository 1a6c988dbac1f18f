import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/**
 * What one run answered to one dataset, without the texts: one entry per question and turn, in the order of the
 * dataset (position, question, turn). Every array has `count` entries.
 */
export interface AnswerVector {
  count: number;
  /** Database id of the question. */
  question: Int32Array;
  turn: Uint8Array;
  /** By the benchmark's metric; the mean rating where a judge rates. NaN: none. */
  score: Float64Array;
  /** NaN: none. */
  lenient: Float64Array;
  /** A code of schema/diagnosis.ts. 0: none. */
  diagnosis: Uint8Array;
  /** Characters (code points) of the output; 0 where there is none. */
  length: Int32Array;
  /** See schema/answer-key.ts. 0: none. */
  key: Int32Array;
  flags: Uint8Array;
}

/** There is an answer, not only a judgement of one. */
export const ANSWERED = 1;
/** A judge's text held no rating. */
export const JUDGE_FAILED = 2;

/** An entry's part of the arrays; null is missing. */
export interface VectorEntry {
  question: number;
  turn: number;
  score: number | null;
  lenient: number | null;
  diagnosis: number | null;
  length: number;
  key: number | null;
  isAnswered: boolean;
  judgeFailed: boolean;
}

export function makeVector(count: number): AnswerVector {
  return {
    count,
    question: new Int32Array(count),
    turn: new Uint8Array(count),
    score: new Float64Array(count).fill(NaN),
    lenient: new Float64Array(count).fill(NaN),
    diagnosis: new Uint8Array(count),
    length: new Int32Array(count),
    key: new Int32Array(count),
    flags: new Uint8Array(count),
  };
}

export function vectorOf(entries: readonly VectorEntry[]): AnswerVector {
  const vector = makeVector(entries.length);
  entries.forEach((entry, at) => {
    vector.question[at] = entry.question;
    vector.turn[at] = entry.turn;
    vector.score[at] = entry.score ?? NaN;
    vector.lenient[at] = entry.lenient ?? NaN;
    vector.diagnosis[at] = entry.diagnosis ?? 0;
    vector.length[at] = entry.length;
    vector.key[at] = entry.key ?? 0;
    vector.flags[at] =
      (entry.isAnswered ? ANSWERED : 0) |
      (entry.judgeFailed ? JUDGE_FAILED : 0);
  });
  return vector;
}

/**
 * The vector as it is stored: a version, then its columns one after the other, compressed. Ids are kept as steps and
 * lenient scores as their difference in bits from the strict ones, because most steps are 1 and most scores equal.
 */
export function encodeVector(vector: AnswerVector): Buffer {
  const bytes = new Uint8Array(HEAD + vector.count * ENTRY);
  const columns = columnsIn(bytes.buffer, vector.count);
  new DataView(bytes.buffer).setUint32(0, vector.count, true);
  columns.score.set(vector.score);
  columns.lenient.set(vector.lenient);
  mixBits(columns);
  for (let at = vector.count - 1; at >= 0; at--)
    columns.question[at] =
      (vector.question[at] ?? 0) - (vector.question[at - 1] ?? 0);
  for (const name of PLAIN) columns[name].set(vector[name]);
  return Buffer.concat([Buffer.of(VERSION), zstdCompressSync(bytes)]);
}

/** Null where the bytes are of another version: the vector has to be made anew. */
export function decodeVector(stored: Uint8Array): AnswerVector | null {
  if (stored[0] !== VERSION) return null;
  // Into a buffer of its own, where numbers stand at multiples of their size.
  const bytes = new Uint8Array(zstdDecompressSync(stored.subarray(1)));
  const count = new DataView(bytes.buffer).getUint32(0, true);
  const columns = columnsIn(bytes.buffer, count);
  mixBits(columns);
  for (let at = 1; at < count; at++)
    columns.question[at] =
      (columns.question[at] ?? 0) + (columns.question[at - 1] ?? 0);
  return columns;
}

const VERSION = 1;
const HEAD = 8;
/** Bytes of one entry, and thereby what a vector takes in memory. */
const ENTRY = 8 + 8 + 4 + 4 + 4 + 1 + 1 + 1;
const PLAIN = ["turn", "diagnosis", "length", "key", "flags"] as const;

export function bytesOfVector({ count }: AnswerVector): number {
  return HEAD + count * ENTRY;
}

/** The widest first, so that each begins at a multiple of its size. Stored as the machines we run on have them: little-endian. */
function columnsIn(buffer: ArrayBuffer, count: number): AnswerVector {
  let at = HEAD;
  const next = (size: number) => {
    const start = at;
    at += size * count;
    return [buffer, start, count] as const;
  };
  return {
    count,
    score: new Float64Array(...next(8)),
    lenient: new Float64Array(...next(8)),
    question: new Int32Array(...next(4)),
    length: new Int32Array(...next(4)),
    key: new Int32Array(...next(4)),
    turn: new Uint8Array(...next(1)),
    diagnosis: new Uint8Array(...next(1)),
    flags: new Uint8Array(...next(1)),
  };
}

/** There and back alike. */
function mixBits({ score, lenient, count }: AnswerVector): void {
  const own = new Uint32Array(score.buffer, score.byteOffset, count * 2);
  const mixed = new Uint32Array(lenient.buffer, lenient.byteOffset, count * 2);
  for (let at = 0; at < mixed.length; at++)
    mixed[at] = (mixed[at] ?? 0) ^ (own[at] ?? 0);
}
