import { Buffer } from "node:buffer";
import type { Issue } from "../../schema/issue.ts";
import type { Source } from "../adapter.ts";
import { type ArchiveSource, headOf } from "./archive-source.ts";
import type { ExpansionLimits } from "./expansion-limits.ts";
import { firstBytes, isGzip, isZip } from "./first-bytes.ts";
import { gunzipped } from "./gunzipped.ts";
import { UnreadableSource } from "./unreadable-source.ts";
import { type ZipOrigin, zipEntries } from "./zip-entries.ts";
import { zipMember } from "./zip-member.ts";

/** The members of a zip, gzip members decompressed; or the zip as one source where it is an Inspect log. Nested zips are only read if they are that. */
export async function expandZip(
  archive: Source,
  origin: ZipOrigin,
  limits: ExpansionLimits,
  nested = false,
): Promise<{ sources: Source[]; issues: Issue[] }> {
  try {
    const members = await zipMembers(archive.name, origin, limits);
    const log: ArchiveSource = { ...archive, members };
    if (isInspectLog(log)) return { sources: [log], issues: [] };
    if (nested)
      return refuse("bad-archive", archive.name, "archive in an archive");
    if (members.length === 0) return refuse("empty-file", archive.name);
    return await expandMembers(members, limits);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    return { sources: [], issues: [error.issue] };
  }
}

async function zipMembers(
  name: string,
  origin: ZipOrigin,
  limits: ExpansionLimits,
): Promise<Source[]> {
  const entries = await zipEntries(origin, name, limits);
  return entries.map((entry) => zipMember(origin, entry, name));
}

const isInspectLog = (log: ArchiveSource) =>
  headOf(log) !== null &&
  log.members.some(({ name }) => name.startsWith(`${log.name}/samples/`));

async function expandMembers(
  members: readonly Source[],
  limits: ExpansionLimits,
): Promise<{ sources: Source[]; issues: Issue[] }> {
  const sources: Source[] = [];
  const issues: Issue[] = [];
  for (const member of members) {
    const first = await firstBytes(member);
    if (isZip(first)) {
      const bytes = await readAll(member);
      const inner = await expandZip(
        member,
        { size: bytes.length, bytes },
        limits,
        true,
      );
      sources.push(...inner.sources);
      issues.push(...inner.issues);
    } else sources.push(isGzip(first) ? gunzipped(member, limits) : member);
  }
  return { sources, issues };
}

/** A zip is read from its end: one within another has to be held whole. */
const MAX_NESTED_BYTES = 256 * 1024 ** 2;

async function readAll(source: Source): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    length += chunk.length;
    if (length > MAX_NESTED_BYTES)
      throw new UnreadableSource("too-large", source.name, {
        limit: `${MAX_NESTED_BYTES} bytes`,
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuse(
  code: "bad-archive" | "empty-file",
  file: string,
  reason?: string,
) {
  const params: Issue["params"] = reason ? { reason } : {};
  const issue: Issue = { severity: "error", code, place: { file }, params };
  return { sources: [], issues: [issue] };
}
