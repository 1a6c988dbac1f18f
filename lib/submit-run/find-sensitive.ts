import type { Sensitive, SensitiveKind } from "../schema/upload.ts";

/** What takes the place of a blacked-out text. */
export const redactionMark = "[redacted]";

/** What in a text looks like a secret or a private detail, by kind, each as it stands there. */
export function findSensitive(
  text: string,
): { kind: SensitiveKind; found: string }[] {
  if (!MAYBE.test(text)) return [];
  return PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(([found]) => ({ kind, found })),
  );
}

/** Every text of a run's facts in which something was found, by its path (`sampling.stop[0]`). */
export function findInFacts(facts: unknown): Sensitive[] {
  return [...textsOf(facts, "")].flatMap(([place, text]) => {
    const found = findSensitive(text);
    return Object.values(Object.groupBy(found, ({ kind }) => kind)).map(
      (same) => ({
        kind: same[0]?.kind ?? "path",
        where: "facts" as const,
        place,
        count: same.length,
        example: masked(same[0]?.found ?? ""),
      }),
    );
  });
}

/** Facts with what was found in them blacked out; everything else as it was. */
export function redactFacts<T>(facts: T): T {
  if (typeof facts === "string") return redactText(facts) as T;
  if (typeof facts !== "object" || facts === null) return facts;
  if (Array.isArray(facts)) return facts.map(redactFacts) as T;
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, redactFacts(value)]),
  ) as T;
}

/** Counts what is found in the texts of one file. */
export class SensitiveCounter {
  readonly #found = new Map<SensitiveKind, { count: number; first: string }>();

  add(text: string): void {
    for (const { kind, found } of findSensitive(text)) {
      const known = this.#found.get(kind);
      if (known) known.count += 1;
      else this.#found.set(kind, { count: 1, first: found });
    }
  }

  list(file: string): Sensitive[] {
    return [...this.#found].map(([kind, { count, first }]) => ({
      kind,
      where: "answers",
      place: file,
      count,
      example: masked(first),
    }));
  }
}

function redactText(text: string): string {
  if (!MAYBE.test(text)) return text;
  return PATTERNS.reduce(
    (rest, { pattern }) => rest.replace(pattern, redactionMark),
    text,
  );
}

/** Enough to recognise it by, too little to use it. */
function masked(found: string): string {
  const kept = Math.min(4, Math.floor(found.length / 3));
  return `${found.slice(0, kept)}…${found.slice(-Math.min(2, kept))}`.toWellFormed();
}

function* textsOf(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value))
    for (const [i, each] of value.entries())
      yield* textsOf(each, `${path}[${i}]`);
  else if (typeof value === "object" && value !== null)
    for (const [name, each] of Object.entries(value))
      yield* textsOf(each, path === "" ? name : `${path}.${name}`);
}

// One look decides for most texts: each pattern needs one of these.
const MAYBE =
  /@|[\\/](?:home|Users|root|mnt|scratch|work|fsx|gpfs|lustre|private)[\\/]|[A-Za-z]:\\|sk-|hf_|AKIA|gh[pousr]_|xox[bap]-|AIza|\.(?:local|internal|lan|corp|intra)|(?:10|172|192)\.\d/i;

const PATTERNS: readonly { kind: SensitiveKind; pattern: RegExp }[] = [
  {
    kind: "key",
    pattern:
      /\b(?:sk-[\w-]{16,200}|hf_[A-Za-z0-9]{16,200}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{20,200}|xox[bap]-[\w-]{10,200}|AIza[\w-]{30,60})(?![\w-])/g,
  },
  {
    kind: "path",
    pattern:
      /(?<![\w:/.])\/(?:home|Users|root|mnt|scratch|work|fsx|gpfs|lustre|private)\/[^\s"'`,;:)\]}>]{1,300}|\b[A-Za-z]:\\(?:[^\s"'`,;)\]}>\\]{1,100}\\){1,20}[^\s"'`,;)\]}>\\]{0,100}/g,
  },
  {
    kind: "email",
    pattern:
      /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}(?![\w-])/g,
  },
  {
    kind: "host",
    pattern:
      /(?<![\w.@-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,5}(?:local|internal|lan|corp|intra)(?![\w.-]*[\w])|(?<![\d.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\d.]*\d)/g,
  },
];
