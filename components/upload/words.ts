import type { messages } from "#lib/i18n/messages.ts";

/** What the parts that run in the browser say. */
export type UploadWords = (typeof messages)["ja"]["upload"];

/** A text with its `{name}` places filled in. */
export function fill(
  text: string,
  values: Record<string, string | number>,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** Bytes for reading: `512 B`, `3.4 MiB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  for (const unit of ["B", "KiB", "MiB"]) {
    if (value < 1024)
      return `${Number(value.toFixed(unit === "B" ? 0 : 1))} ${unit}`;
    value /= 1024;
  }
  return `${Number(value.toFixed(2))} GiB`;
}

/** A refusal's one word as a sentence. */
export function problemText(words: UploadWords, reason: string): string {
  const problems = words.problems;
  return reason in problems
    ? problems[reason as keyof typeof problems]
    : problems.failed;
}
