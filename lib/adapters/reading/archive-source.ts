import type { Source } from "../adapter.ts";

/** A zip that is one file of its format, such as an Inspect log, rather than a way to pack several. `open()` gives its raw bytes. */
export interface ArchiveSource extends Source {
  /** In the order of the archive, named `log.eval/samples/1.json`. */
  members: Source[];
}

export function isArchive(source: Source): source is ArchiveSource {
  return "members" in source;
}

/** The member that tells what the archive is. A log that was never finished has its beginning only. */
export function headOf(source: ArchiveSource): Source | null {
  const named = (name: string) =>
    source.members.find((m) => m.name === `${source.name}/${name}`);
  return named("header.json") ?? named("_journal/start.json") ?? null;
}
