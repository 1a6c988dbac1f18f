import type { Outcome } from "./endpoint.ts";

/** Bytes: descriptions of uploads, never their content. */
const MOST = 64 * 1024;

/** A JSON body, not yet believed. It is read up to its limit, whatever its length claims to be. */
export async function readBody(request: Request): Promise<Outcome<unknown>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type))
    return { ok: false, problem: "unsupported-type" };
  const bytes = await readUpTo(request, MOST);
  if (bytes === null) return { ok: false, problem: "too-large" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const errors = [{ detail: "The body is no JSON in UTF-8.", pointer: "" }];
    return { ok: false, problem: "invalid-request", errors };
  }
}

async function readUpTo(
  { body }: Request,
  most: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
