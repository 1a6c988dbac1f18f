import { createHash } from "node:crypto";
import type { HashedFile } from "../db/hash-file.ts";

/**
 * sha-256 (hex) over what makes two imports the same: benchmark, model and the content of the files, in any order; for
 * a submitted run its owner as well, so that nobody learns of what others have brought.
 */
export function hashContent(
  benchmark: string,
  model: string,
  from: readonly string[] | undefined,
  files: readonly HashedFile[],
  owner?: { user: string; team: string | null },
): string {
  const content = files.map(({ sha256 }) => sha256).toSorted();
  const whose = owner && (owner.team ?? owner.user);
  return createHash("sha256")
    .update(
      JSON.stringify([
        benchmark,
        model,
        from ?? null,
        content,
        ...(whose === undefined ? [] : [whose]),
      ]),
    )
    .digest("hex");
}
