/** What a form says after it was sent. The words are the form's own; these are their names. */
export type FormState =
  | { kind: "idle" }
  | { kind: "problem"; problem: string; values: Record<string, string> }
  /** `secret`: a token or link to be shown this once. */
  | { kind: "done"; message: string; secret?: string | undefined };

/** What an action answers: a name for what went wrong, or for what was done. */
export type FormAnswer =
  | { ok: false; problem: string }
  | { ok: true; message: string; secret?: string };

export const untouched: FormState = { kind: "idle" };
