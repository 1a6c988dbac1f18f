import { z } from "zod";

/** Limits that admins set without a restart, and what each may be. */
export const siteLimitRanges = {
  /** MiB that one upload may have, all its files together. */
  uploadMb: { least: 1, most: 1_048_576 },
  /** Uploads that one person may begin in 24 hours. */
  uploadsPerDay: { least: 1, most: 100_000 },
  /** MiB that one person may announce in 24 hours. */
  uploadMbPerDay: { least: 1, most: 104_857_600 },
  /** Uploads of one person that may be unfinished at a time. */
  openUploads: { least: 1, most: 1_000 },
  /** Uploads that one worker process works on at a time. */
  jobs: { least: 1, most: 64 },
} as const;
export type SiteLimitName = keyof typeof siteLimitRanges;
export type SiteLimits = Record<SiteLimitName, number>;
/** Null: nobody has set it, and the environment's value holds. */
export type StoredLimits = Record<SiteLimitName, number | null>;

export const siteLimitNames = Object.keys(siteLimitRanges) as SiteLimitName[];

/** What admins have set, out of the table of settings; what it should not hold is not set. */
export function storedLimits(
  rows: readonly { name: string; value: unknown }[],
): StoredLimits {
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  const read = (name: SiteLimitName) =>
    limitSchema(name)
      .nullable()
      .catch(null)
      .parse(values.get(name) ?? null);
  return {
    uploadMb: read("uploadMb"),
    uploadsPerDay: read("uploadsPerDay"),
    uploadMbPerDay: read("uploadMbPerDay"),
    openUploads: read("openUploads"),
    jobs: read("jobs"),
  };
}

/** What was set, in a form that is equal exactly where the limits are. */
export function limitsAsSeen(stored: StoredLimits): string {
  return siteLimitNames.map((name) => stored[name] ?? "").join(" ");
}

/** A field of a form; empty where the environment's value is to hold. Digits may be wide. */
export const givenLimit = (name: SiteLimitName) =>
  z.preprocess((text) => {
    if (typeof text !== "string") return text;
    const narrow = text.normalize("NFKC").trim();
    return narrow === "" ? null : Number(narrow);
  }, limitSchema(name).nullable());

function limitSchema(name: SiteLimitName) {
  const { least, most } = siteLimitRanges[name];
  const wrong = `${name}Wrong`;
  return z.number(wrong).int(wrong).min(least, wrong).max(most, wrong);
}
