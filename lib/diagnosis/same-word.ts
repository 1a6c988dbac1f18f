import { bareWord } from "./bare-text.ts";
import synonyms from "./tables/synonyms.json" with { type: "json" };

/** True where a dictionary of synonyms and translations has both words for one thing: 再利用 and リユース, 米国 and America. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [bareWord(one), bareWord(other)];
  const same = sameEnd(a, b);
  // 南アルプス山脈 is 赤石山脈, and not in the table; 南アルプス is.
  const ends = same === 0 ? [0] : [0, same];
  return ends.some((end) =>
    ends.some((from) =>
      isInOneGroup(a.slice(0, a.length - end), b.slice(0, b.length - from)),
    ),
  );
}

/** True where the dictionary has the word. */
export const isWord = (text: string): boolean => groupsOf().has(bareWord(text));

function isInOneGroup(one: string, other: string): boolean {
  const groups = groupsOf();
  const own = groups.get(one);
  const gold = own && groups.get(other);
  return gold?.some((each) => own?.includes(each)) ?? false;
}

/** How many signs both have in common at their end. */
function sameEnd(one: string, other: string): number {
  let end = 0;
  while (end < one.length && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return end;
}

let made: ReadonlyMap<string, readonly number[]> | undefined;

/** The groups of each word, by their numbers. Made when the first answer needs it: there are sixty thousand words. */
function groupsOf(): ReadonlyMap<string, readonly number[]> {
  if (made) return made;
  const groups = new Map<string, number[]>();
  for (const [group, line] of synonyms.lines.split("\n").entries())
    for (const word of line.split(",")) {
      const known = groups.get(word);
      if (known) known.push(group);
      else groups.set(word, [group]);
    }
  return (made = groups);
}
