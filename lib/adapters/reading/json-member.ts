import { isUtf8 } from "node:buffer";
import type { Source } from "../adapter.ts";
import { bytesOf } from "./bytes-of.ts";
import { JsonSplitter } from "./json-splitter.ts";
import { parseJson } from "./parse-json.ts";

/** One member of the object that a document is, wherever it stands; everything else is passed over unparsed. Null where it is not there or cannot be read: whoever reads the rest says why. */
export async function readJsonMember(
  source: Source,
  name: string,
): Promise<{ line: number; value: unknown } | null> {
  // Lists inside are taken apart too, so that none of them is ever held whole.
  const splitter = new JsonSplitter(
    (path) => path.length < 3 && path[0] !== name,
  );
  for await (const item of bytesOf(source)) {
    if (item.kind === "issue") continue;
    for (const { path, line, bytes } of splitter.push(item.bytes)) {
      if (path.length !== 1 || path[0] !== name) continue;
      if (!bytes || !isUtf8(bytes)) return null;
      const parsed = parseJson(bytes.toString("utf8"), { file: source.name });
      return parsed.ok ? { line, value: parsed.value } : null;
    }
    if (splitter.fault) return null;
  }
  return null;
}
