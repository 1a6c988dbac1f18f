import { DefaultHttpStack, Upload } from "tus-js-client";
import type { HttpRequest, HttpStack } from "tus-js-client";

/** Bytes that travel in one request; what was acknowledged before the last of them is never sent again. */
const STRETCH = 4 * 1024 * 1024;

/** Milliseconds to wait before the next try; after the last, the network's return is waited for. */
const RETRIES = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000];

export interface Sending {
  pause(): void;
  resume(): void;
}

export interface SendingEvents {
  /** Bytes of the file that are there or on their way. */
  onProgress(sent: number): void;
  onDone(): void;
  /** Whether the connection was lost, and it will go on by itself. */
  onInterrupted(): void;
  /** It cannot go on: a reason of the messages. */
  onRefused(reason: string): void;
}

/** Sends one file to its address by tus, from where the server has it, with a checksum for every stretch. */
export function sendFile(
  url: string,
  file: File,
  events: SendingEvents,
): Sending {
  const upload = new Upload(file, {
    uploadUrl: url,
    chunkSize: STRETCH,
    retryDelays: RETRIES,
    storeFingerprintForResuming: false,
    httpStack: new CheckedStack(),
    onProgress: (sent) => events.onProgress(sent),
    onSuccess: () => events.onDone(),
    onShouldRetry: (error) => {
      const status = error.originalResponse?.getStatus() ?? 0;
      if (status === 0) events.onInterrupted();
      return status === 0 || status === 409 || status === 460 || status >= 500;
    },
    onError: (error) => {
      const status =
        "originalResponse" in error
          ? (error.originalResponse?.getStatus() ?? 0)
          : 0;
      if (status === 0 || status >= 500) return waitForNetwork();
      events.onRefused(reasonOf(status));
    },
  });
  const waitForNetwork = () => {
    events.onInterrupted();
    window.addEventListener("online", () => upload.start(), { once: true });
  };
  upload.start();
  return {
    pause: () => void upload.abort(),
    resume: () => upload.start(),
  };
}

function reasonOf(status: number): string {
  if (status === 401) return "sign-in";
  if (status === 404 || status === 410) return "not-found";
  return status === 413 ? "too-large" : "failed";
}

/** tus's own, with an `Upload-Checksum` where the browser can make one (over HTTPS, or on this machine). */
class CheckedStack implements HttpStack {
  readonly #plain = new DefaultHttpStack({});

  createRequest(method: string, url: string): HttpRequest {
    const request = this.#plain.createRequest(method, url);
    if (method !== "PATCH" || !globalThis.isSecureContext) return request;
    const send = request.send.bind(request);
    request.send = async (body: unknown) => {
      if (body instanceof Blob) {
        const bytes = await body.arrayBuffer();
        const digest = await crypto.subtle.digest("SHA-256", bytes);
        const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
        request.setHeader("Upload-Checksum", `sha256 ${base64}`);
      }
      return send(body);
    };
    return request;
  }

  getName(): string {
    return "CheckedStack";
  }
}
