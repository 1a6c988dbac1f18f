/**
 * Why an answer missed, one primary reason each, in the order in which they are tried: what a developer would have to
 * fix first. `lib/diagnosis/README.md` defines them and lists the rules.
 */
export const diagnoses = [
  "empty",
  "refusal",
  "preamble",
  "wrong_format",
  "span_shift",
  "partial_set",
  "extra_items",
  "wrong_language",
  "truncated",
  "off_topic",
  "wrong",
] as const;
export type Diagnosis = (typeof diagnoses)[number];

/** What the database stores for each. Append-only: a code is never given to another diagnosis. */
export const diagnosisCodes: Readonly<Record<Diagnosis, number>> = {
  empty: 1,
  refusal: 2,
  preamble: 3,
  wrong_format: 4,
  span_shift: 5,
  partial_set: 6,
  extra_items: 7,
  wrong_language: 8,
  truncated: 9,
  off_topic: 10,
  wrong: 11,
};

/** The diagnosis that a stored code stands for; null for null. Throws on a code that no version ever wrote. */
export function diagnosisOf(code: number | null): Diagnosis | null {
  if (code === null) return null;
  const found = byCode.get(code);
  if (found) return found;
  throw new Error(`${code} is no diagnosis code.`);
}

const byCode = new Map(diagnoses.map((each) => [diagnosisCodes[each], each]));

/**
 * Goes up whenever a rule of extraction or diagnosis changes what comes out. Runs keep the version that read them;
 * `kurabe rediagnose` reads the older ones again. Strict scores never depend on it.
 */
export const diagnosisVersion = 4;

/** One change that the extraction made on its way from the output to the answer. */
export interface ExtractionStep {
  /** Id of the rule in `lib/diagnosis/README.md`. */
  rule: string;
  from: string;
  to: string;
}

/** What a diagnosis rests on: the rule that fired and where, in UTF-16 offsets of the raw output. */
export interface DiagnosisEvidence {
  rule: string;
  start: number;
  /** Exclusive. Equal to `start` where the rule fired on something that is not there. */
  end: number;
}

/** One answer read twice: as the benchmark reads it, and as a fair reader would. */
export interface AnswerDiagnosis {
  /** The benchmark's own score; null where the metric has none per answer (correlations, judged dialogues). */
  strict: number | null;
  /** The same metric on the extracted answer, never below `strict`; null where `strict` is. */
  lenient: number | null;
  /** The answer as the benchmark reads it: after its own post-processing. */
  read: string;
  /** The answer as it was extracted. */
  extracted: string;
  steps: readonly ExtractionStep[];
  /** Null where the answer has full marks, or cannot be judged. */
  diagnosis: Diagnosis | null;
  evidence: DiagnosisEvidence | null;
}

/** How many answers missed, by why; what never happened is left out. */
export type DiagnosisCounts = Partial<Record<Diagnosis, number>>;
