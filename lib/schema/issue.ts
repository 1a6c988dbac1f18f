import { z } from "zod";

/** Where in an upload something stands. `file` is the name the user gave; members of archives are `a.zip/b.json`. */
export const placeSchema = z.object({
  file: z.string(),
  /** 1-based line, for line-based formats and for JSON where it is known. */
  line: z.number().int().positive().optional(),
  /** JSON path such as `outputs.jamp[3].pred`, or a column name. */
  path: z.string().optional(),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * - `error`: the upload cannot be stored as it is.
 * - `warning`: it can, but a number on the board is affected or missing.
 * - `info`: worth knowing.
 */
export const severitySchema = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof severitySchema>;

/** Every issue that adapters and validation can raise; each has a message in both languages in `lib/i18n/issues.ts`. */
export const issueCodes = [
  // the file itself
  "unknown-format",
  "empty-file",
  "truncated-file",
  "bad-archive",
  "too-large",
  "bad-encoding",
  "byte-order-mark",
  "unusual-line-separator",
  "bad-json",
  "not-a-number",
  "too-deep",
  // one record
  "wrong-type",
  "missing-field",
  "out-of-range",
  "generation-error",
  "unparsed-rating",
  "rating-differs",
  "nul-character",
  "lone-surrogate",
  "extra-choices",
  // records against each other and against the benchmark
  "duplicate",
  "missing",
  "unknown-dataset",
  "unknown-question",
  "not-test-data",
  "unknown-metric",
  "question-differs",
  "reference-differs",
  "no-reference",
  "several-models",
  "no-model",
  "claim-differs",
  "claimed-with-difflib",
  "reported-only",
  "companion-used",
  "run-not-complete",
] as const;
export const issueCodeSchema = z.enum(issueCodes);
export type IssueCode = z.infer<typeof issueCodeSchema>;

export const issueSchema = z.object({
  severity: severitySchema,
  code: issueCodeSchema,
  place: placeSchema.optional(),
  /** Values for the message: what was found, what was expected, counts. */
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type Issue = z.infer<typeof issueSchema>;
