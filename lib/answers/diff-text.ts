import { diffArrays } from "diff";
import { graphemes } from "./graphemes.ts";

/** A stretch of two texts laid side by side. */
export interface DiffPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/**
 * What changes `from` into `to`, character by character as readers of Japanese see them: no words are needed.
 * A lone character that two texts share by chance between two changes counts as changed, and texts that have little in
 * common are wholly different, so that phrases stand out and not confetti. Texts that differ in more than `maxEdits` characters, or in a stretch of twenty times as many,
 * are told apart by their common beginning and end only.
 * @see Myers 1986, "An O(ND) Difference Algorithm", as the library `diff` has it
 */
export function diffText(
  from: string,
  to: string,
  { maxEdits = 1000 }: { maxEdits?: number } = {},
): DiffPart[] {
  if (from === to) return part("same", from);
  const [a, b] = [graphemes(from), graphemes(to)];
  const head = commonLength(a, b);
  const tail = commonLength(
    a.slice(head).toReversed(),
    b.slice(head).toReversed(),
  );
  const [before, after] = [
    a.slice(head, a.length - tail),
    b.slice(head, b.length - tail),
  ];
  return [
    ...part("same", a.slice(0, head).join("")),
    ...middle(before, after, maxEdits),
    ...part("same", a.slice(a.length - tail).join("")),
  ];
}

function middle(a: string[], b: string[], maxEdits: number): DiffPart[] {
  const changes =
    a.length === 0 || b.length === 0 || a.length + b.length > 20 * maxEdits
      ? undefined
      : diffArrays(a, b, { maxEditLength: maxEdits });
  if (!changes) return whole(a, b);
  const parts = changes.map(({ value, added, removed }): DiffPart => {
    const changed = added ? "added" : "removed";
    return { kind: added || removed ? changed : "same", text: value.join("") };
  });
  const joined = joinSparse(parts);
  const shared = joined.reduce(
    (sum, { kind, text }) => sum + (kind === "same" ? text.length : 0),
    0,
  );
  const longer = Math.max(a.join("").length, b.join("").length);
  return shared < longer * LEAST_SHARED ? whole(a, b) : joined;
}

// Below this share of the longer text, what is alike is alike by chance.
const LEAST_SHARED = 0.25;

const whole = (a: readonly string[], b: readonly string[]): DiffPart[] => [
  ...part("removed", a.join("")),
  ...part("added", b.join("")),
];

/** Changes with hardly anything between them become one: first all that went, then all that came. */
function joinSparse(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    joined.push(...part("removed", removed), ...part("added", added));
    [removed, added] = ["", ""];
  };
  for (const [at, { kind, text }] of parts.entries()) {
    const isBetween = at > 0 && at < parts.length - 1;
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (isBetween && isChance(text))
      [removed, added] = [removed + text, added + text];
    else {
      flush();
      joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

// A line end orders a list: it is never chance.
const isChance = (text: string) =>
  graphemes(text).length === 1 && !/[\r\n]/.test(text);

function commonLength(a: readonly string[], b: readonly string[]): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a[at] === b[at]) at += 1;
  return at;
}

const part = (kind: DiffPart["kind"], text: string): DiffPart[] =>
  text === "" ? [] : [{ kind, text }];
