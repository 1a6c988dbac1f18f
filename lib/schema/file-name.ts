/**
 * A sender's name for a file, as it is kept and shown: without folders, control and direction characters, 120 code units
 * at most, and never empty. It never becomes a path.
 */
export function cleanFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const plain = last.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "");
  const bare = plain.trim().replace(/^\.+$/, "");
  return shortened(bare) || "file";
}

/** Names of files in order, each told apart from those before it: `a.json`, `a (2).json`. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ""] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${stem} (${n})${ending}`;
    taken.add(free);
    return free;
  });
}

/** The ending stays: it is what people look at. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, 80)}…${name.slice(-39)}`.toWellFormed();
}

const LONGEST = 120;
