/**
 * The same function, which remembers what it made of short texts: a reference comes with every run's answer, and is looked
 * at by several rules. Forgets all when it has met too many.
 */
export function remembered<Made>(
  make: (text: string) => Made,
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

const LONGEST = 100;
const MOST = 2_000;
