import { z } from "zod";

/** What a browser says of the files of a question bank that it sends. */
export const bankFilesSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        /** With its folders, where a folder was chosen: reference answers are known by theirs. */
        name: z.string().min(1).max(500),
        size: z.number().int().min(0),
      }),
    )
    .min(1)
    .max(500),
  /** The digest of the files that the admin saw the reading of, to load them; null to have them read only. */
  confirms: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  locale: z.enum(["ja", "en"]),
});
export type BankFiles = z.infer<typeof bankFilesSchema>;

/** Bytes that a bank's files may have together. The largest that is known has 4 MB. */
export const largestBank = 64 * 1024 * 1024;

/** What was read of one dataset. */
export interface ReadDataset {
  dataset: string;
  /** Questions that the benchmark asks; null where it asks for none. */
  expected: number | null;
  /** Questions whose texts are here. */
  loaded: number;
  /** Questions of the files that are the benchmark's own, by their hashes. */
  matching: number;
  /** Of these, those whose texts are not here yet. */
  fresh: number;
  /** The benchmark's questions that the files hold with another content only; they are never loaded. */
  differing: number;
}

/** What the files of a bank hold, as the page shows it. */
export interface BankReading {
  digest: string;
  datasets: ReadDataset[];
  /** Names of files in which nothing was found. */
  unread: string[];
  /** The first of what is wrong in the files, in words, with file and line. */
  problems: { place: string; text: string }[];
  problemCount: number;
  /** How many questions got their texts; null where the files were only read. */
  saved: number | null;
}

/** Why files were not taken. */
export const bankRefusals = [
  "unreadable",
  "truncated",
  "too-large",
  "changed",
  "failed",
] as const;
export type BankRefusal = (typeof bankRefusals)[number];
