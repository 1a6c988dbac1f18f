/**
 * What a run is called beside others: its model's name, with its label where the model has several runs. A label that
 * says the model's name again is shortened by it, and brackets within brackets become a comma.
 * @returns such as "nekomata-14b-instruction (correctedprompt, MT-Bench-jp turn 1)"
 */
export function runName(run: { displayName: string; label: string }): string {
  const { displayName, label } = run;
  const repeats = label.toLowerCase().startsWith(displayName.toLowerCase());
  const own = repeats
    ? label.slice(displayName.length).replace(/^[\s_-]+/, "")
    : label;
  const flat = own.replace(/\s*\(([^()]*)\)$/, ", $1").replace(/^, /, "");
  return flat === "" ? displayName : `${displayName} (${flat})`;
}
