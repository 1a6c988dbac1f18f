import type { Source } from "../adapter.ts";
import { jsonElements } from "./json-elements.ts";
import type { Fields } from "./loose.ts";

/**
 * Some members of the top-level object, each of which is small: a first pass, for facts that stand behind the records
 * which need them. Issues are left to the pass that reads the records.
 */
export async function readTop(
  source: Source,
  names: ReadonlySet<string>,
): Promise<Fields> {
  const top: Record<string, unknown> = {};
  const passOver = (path: readonly unknown[]) =>
    path.length === 0 || (path.length < 4 && !names.has(String(path[0])));
  for await (const item of jsonElements(source, passOver)) {
    if (item.kind !== "value" || item.path.length !== 1) continue;
    const [name] = item.path;
    if (typeof name === "string" && names.has(name)) top[name] = item.value;
  }
  return top;
}
