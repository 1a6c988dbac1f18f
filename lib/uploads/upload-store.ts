import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { DataStore, ERRORS, Upload } from "@tus/utils";
import { addUploadFile } from "../db/add-upload-file.ts";
import {
  appendToUpload,
  deleteUploadFile,
  getUploadFile,
} from "../db/upload-file.ts";
import type { IncomingFile } from "../db/upload-file.ts";
import type { Viewer } from "../schema/access.ts";
import { announcedFileSchema, uploadHours } from "../schema/upload.ts";

/** Bytes of one stored piece, and of a stretch that comes with a checksum. */
const PIECE = 1024 * 1024;
const LONGEST_CHECKED = 16 * PIECE;

/** Refusals that tus's own list does not have; 460 is the protocol's. */
const WRONG_CHECKSUM = { status_code: 460, body: "Checksum Mismatch\n" };
const TOO_MUCH_TODAY = { status_code: 429, body: "Quota Reached\n" };
const BAD_CHECKSUM = { status_code: 400, body: "Bad Upload-Checksum\n" };

/** One viewer's upload as a tus server's store: bytes in Postgres, a MiB at a time, each stretch in a transaction. */
export class UploadStore extends DataStore {
  readonly #viewer: Viewer;
  readonly #uploadId: string;
  readonly #checksum: string | null;

  /** @param checksum the request's `Upload-Checksum`: what it brings is then taken whole or not at all */
  constructor(viewer: Viewer, uploadId: string, checksum: string | null) {
    super();
    this.extensions = ["creation", "checksum", "expiration", "termination"];
    this.#viewer = viewer;
    this.#uploadId = uploadId;
    this.#checksum = checksum;
  }

  /** Takes the id from `addUploadFile`, whatever tus thought of. */
  override async create(upload: Upload): Promise<Upload> {
    const announced = announcedFileSchema.safeParse({
      name: upload.metadata?.["filename"] ?? "file",
      size: upload.size,
      sha256: upload.metadata?.["sha256"] ?? null,
    });
    if (!announced.success) throw ERRORS.INVALID_LENGTH;
    const added = await addUploadFile(
      this.#viewer,
      this.#uploadId,
      announced.data,
    );
    if (added.ok) {
      upload.id = added.id;
      return upload;
    }
    if (added.reason === "too-much-today") throw TOO_MUCH_TODAY;
    throw added.reason === "too-large"
      ? ERRORS.ERR_MAX_SIZE_EXCEEDED
      : ERRORS.FILE_NOT_FOUND;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, received, name } = await this.#file(id);
    return new Upload({
      id,
      size,
      offset: received,
      metadata: { filename: name },
    });
  }

  /** Returns where the file ends now. */
  override async write(
    body: Readable,
    id: string,
    offset: number,
  ): Promise<number> {
    return this.#checksum === null
      ? writeAsItComes(body, id, offset)
      : writeChecked(body, id, offset, this.#checksum);
  }

  override async remove(id: string): Promise<void> {
    const removed = await deleteUploadFile(this.#viewer, this.#uploadId, id);
    if (!removed.ok) throw ERRORS.FILE_NOT_FOUND;
  }

  /** A scheduled job does this. */
  override deleteExpired(): Promise<number> {
    return Promise.resolve(0);
  }

  override getExpiration(): number {
    return uploadHours * 3_600_000;
  }

  async #file(id: string): Promise<IncomingFile> {
    const file = await getUploadFile(this.#viewer, this.#uploadId, id);
    if (!file) throw ERRORS.FILE_NOT_FOUND;
    return file;
  }
}

async function writeAsItComes(
  body: Readable,
  id: string,
  offset: number,
): Promise<number> {
  let end = offset;
  for await (const piece of inPieces(body)) {
    await append(id, end, [piece]);
    end += piece.length;
  }
  return end;
}

async function writeChecked(
  body: Readable,
  id: string,
  offset: number,
  checksum: string,
): Promise<number> {
  const [algorithm = "", expected = ""] = checksum.split(" ");
  if (!["sha1", "sha256"].includes(algorithm)) throw BAD_CHECKSUM;
  const hash = createHash(algorithm);
  const pieces: Buffer[] = [];
  let end = offset;
  for await (const piece of inPieces(body)) {
    hash.update(piece);
    pieces.push(piece);
    end += piece.length;
    if (end - offset > LONGEST_CHECKED) throw ERRORS.ERR_SIZE_EXCEEDED;
  }
  if (hash.digest("base64") !== expected) throw WRONG_CHECKSUM;
  await append(id, offset, pieces);
  return end;
}

async function append(
  id: string,
  offset: number,
  pieces: readonly Buffer[],
): Promise<void> {
  const appended = await appendToUpload(id, offset, pieces);
  if (!appended.ok) throw ERRORS.INVALID_OFFSET;
}

/** Of a MiB each, but for the last. Of a broken connection the whole ones that came before count. */
async function* inPieces(body: Readable): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    let rest = chunk as Buffer;
    while (length + rest.length >= PIECE) {
      const taken = PIECE - length;
      yield Buffer.concat([...waiting, rest.subarray(0, taken)]);
      rest = rest.subarray(taken);
      waiting = [];
      length = 0;
    }
    if (rest.length > 0) waiting.push(rest);
    length += rest.length;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
