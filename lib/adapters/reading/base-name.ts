import { basename } from "node:path";

/** The last part of a source's name without its endings: `a.zip/jamp.json.gz` is `jamp`. For formats that do not name what they hold. */
export function baseName(name: string): string {
  return basename(name).replace(
    /(\.eval-generated)?(\.(jsonl?|csv|gz|zip))+$/i,
    "",
  );
}
