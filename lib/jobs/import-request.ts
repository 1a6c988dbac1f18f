import type { SavedRun } from "../db/save-run.ts";

/** A run to import: which files are whose answers to what. */
export interface ImportRequest {
  /** Id of a benchmark that is saved already. */
  benchmark: string;
  /** The model's name or alias; one of which nothing is known is made with it. */
  model: string;
  /** The model's names inside the files, where they hold several models. */
  from?: readonly string[] | undefined;
  /** Tells several runs of one model apart. */
  label?: string | undefined;
  /** Where the figures come from, as shown beside them. */
  attribution?: string | null | undefined;
  /** Null: the operator on the command line. */
  ownerId?: string | null | undefined;
  /** On the public board at once; otherwise private. */
  publish?: boolean | undefined;
  files: readonly { path: string; name: string }[];
}

/** `failed`: something broke, such as a file that cannot be read; nothing was stored. */
export type ImportOutcome =
  SavedRun | { ok: false; reason: "failed"; message: string };

/** Where the work on a request stands. */
export interface ImportProgress {
  stage: "hash" | "rows" | "scores" | "files" | "commit";
  /** Records read so far. */
  records: number;
}
