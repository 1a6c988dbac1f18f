import { z } from "zod";
import { issueSchema } from "./issue.ts";
import { modelFactsSchema } from "./model.ts";
import type { RunStatus } from "./run-status.ts";
import { keySchema } from "./text.ts";

/** A short text from a form: trimmed, without control characters; empty means not given. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** What an owner says of the model, of the facts that the board knows; unknown is null. */
export const proposedFactsSchema = modelFactsSchema
  .pick({
    organisation: true,
    totalParametersB: true,
    activeParametersB: true,
    licence: true,
    weights: true,
    baseModel: true,
    tuning: true,
    releaseDate: true,
  })
  .extend({
    organisation: line(200).nullable().default(null),
    licence: line(200).nullable().default(null),
    baseModel: line(200).nullable().default(null),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable()
      .default(null),
  });
export type ProposedFacts = z.output<typeof proposedFactsSchema>;

/** One file that is to come. */
export const announcedFileSchema = z.object({
  name: z.string().min(1).max(1000),
  /** Bytes. */
  size: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** sha-256 (hex) of the whole file, where the sender knows it. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
});

/** An upload as its owner announces it. */
export const newUploadSchema = z.object({
  /** Null: the files say. */
  model: line(200).min(1).nullable().default(null),
  /** Null: to be detected. */
  benchmarkId: keySchema.max(100).nullable().default(null),
  label: line(100).default(""),
  teamId: z.uuid().nullable().default(null),
  supersedesId: z.uuid().nullable().default(null),
  facts: proposedFactsSchema.prefault({}),
  files: z.array(announcedFileSchema).max(200).default([]),
});
export type NewUpload = z.output<typeof newUploadSchema>;
export type NewUploadInput = z.input<typeof newUploadSchema>;

/** How an owner mended what was found. */
export const uploadFixesSchema = z.object({
  /** Names of datasets in the files, and the benchmark's dataset that each means. */
  datasets: z.record(z.string().max(200), keySchema).default({}),
  /** Which of several answers to one question counts; null: as the benchmark's rules have it. */
  duplicates: z.enum(["first", "last"]).nullable().default(null),
  /** The model inside the files that this run is of, where they hold several. */
  from: z.string().max(300).nullable().default(null),
  /** Whether what looks like a secret or a private detail is blacked out in what is stored. */
  redact: z.boolean().default(false),
});
export type UploadFixes = z.output<typeof uploadFixesSchema>;

/** What looks like something that nobody means to publish. */
export const sensitiveKinds = ["path", "key", "host", "email"] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** Where such things stand: in a fact about the run, or in the answers and prompts of one file. */
export const sensitiveSchema = z.object({
  kind: z.enum(sensitiveKinds),
  /** `facts` can be blacked out; `answers` are evidence and stay as they are. */
  where: z.enum(["facts", "answers"]),
  /** The fact's path, or the file's name. */
  place: z.string(),
  /** How often, and the first of them with its middle left out. */
  count: z.number().int().positive(),
  example: z.string(),
});
export type Sensitive = z.infer<typeof sensitiveSchema>;

/** What one file, or a member of an archive, turned out to be. */
export const foundFileSchema = z.object({
  name: z.string(),
  /** The adapter's id and title; null where no format fits. */
  format: z.string().nullable(),
  title: z.string().nullable(),
  counts: z.object({
    prediction: z.number(),
    judgement: z.number(),
    aggregate: z.number(),
    question: z.number(),
  }),
});
export type FoundFile = z.infer<typeof foundFileSchema>;

/** Why there is no run: a sentence in the messages each. */
export const uploadProblems = [
  /** The files have errors, listed in `issues`. */
  "errors",
  /** Nothing in them is about the benchmark. */
  "nothing",
  /** No benchmark fits, or several fit as well. */
  "no-benchmark",
  /** Nobody says which model it is. */
  "no-model",
  /** They hold several models. */
  "several-models",
  /** Its owner has brought the same content before. */
  "same-content",
  /** What arrived is not what its sender says it sent. */
  "wrong-hash",
  /** Its worker broke, again and again. */
  "broken",
] as const;
export type UploadProblem = (typeof uploadProblems)[number];

/** What processing found. */
export const uploadFoundSchema = z.object({
  problem: z.enum(uploadProblems).nullable(),
  /** The run with the same content. */
  sameRunId: z.string().nullable().default(null),
  files: z.array(foundFileSchema).default([]),
  /** Names of models inside the files, in order of appearance. */
  models: z.array(z.string()).default([]),
  /** How many of the files' records each benchmark knows, best first. */
  benchmarks: z
    .array(z.object({ id: z.string(), records: z.number() }))
    .default([]),
  benchmarkId: z.string().nullable().default(null),
  /** Names of datasets that the benchmark does not know, with their numbers of records. */
  unknownDatasets: z
    .array(z.object({ name: z.string(), records: z.number() }))
    .default([]),
  /** Answers to questions that were answered before. */
  duplicates: z.number().default(0),
  sensitive: z.array(sensitiveSchema).default([]),
  /** Only where there is no run; a run's stand with it. */
  issues: z.array(issueSchema).default([]),
});
export type UploadFound = z.output<typeof uploadFoundSchema>;
export type UploadFoundInput = z.input<typeof uploadFoundSchema>;

/** Where the work stands. */
export const uploadProgressSchema = z.object({
  /** Names this try: what an older one still has to say is not heard. */
  attempt: z.uuid(),
  stage: z.enum([
    "waiting",
    "fetch",
    "read",
    "hash",
    "rows",
    "scores",
    "files",
    "commit",
  ]),
  /** Records read. */
  records: z.number().int().nonnegative(),
});
export type UploadProgress = z.infer<typeof uploadProgressSchema>;

/** A file on its way in. */
export interface UploadedFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  received: number;
}

/** An upload as its owner sees it. */
export interface UploadDetails {
  id: string;
  status: RunStatus;
  model: string | null;
  benchmarkId: string | null;
  label: string;
  teamId: string | null;
  facts: ProposedFacts;
  fixes: UploadFixes;
  found: UploadFound | null;
  progress: UploadProgress | null;
  /** ISO instant. */
  createdAt: string;
  files: UploadedFile[];
}

/** Hours after which an upload that nobody goes on with is deleted. */
export const uploadHours = 72;
