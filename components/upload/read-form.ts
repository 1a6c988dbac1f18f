import type { NewUploadInput } from "#lib/schema/upload.ts";

/** An upload as the form has it; what is empty is not given. The server decides what is right. */
export function readForm(form: FormData, files: readonly File[]): unknown {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== ""
      ? value.trim()
      : null;
  };
  const number = (name: string) => {
    const value = text(name);
    return value === null ? null : Number(value);
  };
  return {
    model: text("model"),
    benchmarkId: text("benchmark"),
    label: text("label") ?? "",
    teamId: text("team"),
    supersedesId: text("supersedes"),
    facts: {
      organisation: text("organisation"),
      baseModel: text("baseModel"),
      licence: text("licence"),
      totalParametersB: number("totalParametersB"),
      activeParametersB: number("activeParametersB"),
      releaseDate: text("releaseDate"),
      url: text("url"),
      weights: text("weights"),
      tuning: text("tuning"),
    },
    files: files.map(({ name, size }) => ({ name, size })),
  } satisfies Record<keyof NewUploadInput, unknown>;
}
