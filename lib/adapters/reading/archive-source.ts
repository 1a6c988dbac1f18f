import type { Source } from "../adapter.ts";

/** A zip that is one file of its format, such as an Inspect log, rather than a way to pack several. `open()` gives its raw bytes. */
export interface ArchiveSource extends Source {
  /** In the order of the archive, named `log.eval/samples/1.json`. */
  members: Source[];
}

export function isArchive(source: Source): source is ArchiveSource {
  return "members" in source;
}
