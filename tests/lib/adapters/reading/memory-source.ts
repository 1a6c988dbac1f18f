import type { Source } from "#lib/adapters/adapter.ts";
import type { ReadItem } from "#lib/schema/record.ts";

/** A source of given bytes, cut into chunks of any size: readers must not care. */
export function memorySource(
  content: string | Uint8Array,
  { name = "x.bin", chunk = 1 << 16 } = {},
): Source {
  const bytes =
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunk)
        yield bytes.subarray(at, at + chunk);
    },
  };
}

/** All items of an async iterable. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Issues in short: `bad-json:3` with the line, `nul-character:1:a.b` with a path. */
export function shortIssues(items: readonly { kind: string }[]): string[] {
  return (items as ReadItem[]).flatMap((item) => {
    if (item.kind !== "issue") return [];
    const { code, place } = item.issue;
    const parts = [code, place?.line, place?.path];
    return [parts.filter((part) => part !== undefined).join(":")];
  });
}
