import { createReadStream } from "node:fs";
import { Upload } from "tus-js-client";
import type { z } from "zod";
import type { HashedFile } from "../db/hash-file.ts";
import { settings } from "../env.ts";
import { problemSchema } from "../schema/api/problem.ts";
import { EXIT, UsageError } from "./output.ts";

/** The server refused, failed or was not reached: one sentence, and the command's exit code. */
export class ServerError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Which server, and with whose right. */
export interface Server {
  url: string;
  token: string;
}

/**
 * The server of KURABE_SERVER and the token of KURABE_TOKEN.
 * @throws UsageError without a token
 */
export function serverOfSettings(): Server {
  const { KURABE_SERVER, KURABE_TOKEN, PORT } = settings();
  if (KURABE_TOKEN === undefined)
    throw new UsageError(
      "KURABE_TOKEN is not set. Make a token on your account page.",
    );
  return {
    url: KURABE_SERVER ?? `http://localhost:${PORT}`,
    token: KURABE_TOKEN,
  };
}

/** Asks the API, and believes the answer once it is of its schema. */
export async function callApi<S extends z.ZodType>(
  { url, token }: Server,
  schema: S,
  { method, path, body }: { method: string; path: string; body?: unknown },
): Promise<z.output<S>> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    // The token goes to this server and to no other.
    redirect: "error",
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw unreachable(url, error);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusal(response.status, answer);
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new ServerError(
    `${url} does not answer as a Kurabe of this version does.`,
    EXIT.unavailable,
  );
}

/** Sends a file's bytes by tus, from where they stopped coming; a lost connection is tried again for a while. */
export async function sendFile(
  { url, token }: Server,
  file: HashedFile,
  uploadUrl: string,
  onProgress: (sent: number) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const { pathname } = new URL(uploadUrl);
  const upload = new Upload(createReadStream(file.path), {
    uploadUrl: new URL(pathname, url).href,
    uploadSize: file.size,
    chunkSize: 8 * 1024 * 1024,
    retryDelays: [500, 1000, 2000, 4000, 8000],
    headers: { authorization: `Bearer ${token}` },
    onProgress,
    onSuccess: () => resolve(),
    onError: (error) => reject(unreachable(url, error)),
  });
  upload.start();
  await promise;
}

function refusal(status: number, answer: unknown): ServerError {
  const problem = problemSchema.safeParse(answer).data;
  const errors = problem?.errors?.map(
    ({ detail, pointer, parameter }) =>
      `\n  ${pointer ?? parameter ?? ""}: ${detail}`,
  );
  const words = problem
    ? [problem.title, problem.detail].filter(Boolean).join(" ")
    : `The server answered with ${status}.`;
  return new ServerError(
    `${words}${errors?.join("") ?? ""}`,
    status >= 500 || status === 429 ? EXIT.unavailable : EXIT.problems,
  );
}

function unreachable(url: string, error: unknown): ServerError {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const why = cause instanceof Error ? cause.message : String(cause);
  const first = why.split("\n")[0] ?? "";
  return new ServerError(
    `${url} cannot be reached: ${first}`,
    EXIT.unavailable,
  );
}
