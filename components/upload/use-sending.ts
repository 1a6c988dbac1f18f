import { useEffect, useRef, useState } from "react";
import { sendFile } from "./send-file.ts";
import type { Sending } from "./send-file.ts";

/** A file to send: where to, and what of it the server has. */
export interface FileToSend {
  id: string;
  name: string;
  size: number;
  received: number;
  file: File | null;
}

export type SendingState =
  | "idle"
  | "sending"
  | "paused"
  | "interrupted"
  | "processing"
  | { refused: string };

export interface SendingView {
  state: SendingState;
  /** Bytes there or on their way, by the file's id. */
  sent: Readonly<Record<string, number>>;
  start(uploadId: string, files: readonly FileToSend[]): void;
  pause(): void;
  resume(): void;
}

/** Sends an upload's files one after the other, has them processed, and goes to the run's page. */
export function useSending(hrefOf: (uploadId: string) => string): SendingView {
  const [state, setState] = useState<SendingState>("idle");
  const [sent, setSent] = useState<Record<string, number>>({});
  const current = useRef<Sending | null>(null);
  const isBusy = state === "sending" || state === "interrupted";

  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isBusy]);

  const start = (uploadId: string, files: readonly FileToSend[]) => {
    setState("sending");
    setSent(Object.fromEntries(files.map((f) => [f.id, f.received])));
    const next = (rest: readonly FileToSend[]) => {
      const [first, ...others] = rest.filter((f) => f.received < f.size);
      if (!first?.file) return void finish(uploadId);
      const { id, size, file } = first;
      const note = (bytes: number) => {
        setState((now) => (now === "interrupted" ? "sending" : now));
        setSent((before) => ({ ...before, [id]: bytes }));
      };
      current.current = sendFile(`/api/uploads/${uploadId}/files/${id}`, file, {
        onProgress: note,
        onDone: () => {
          note(size);
          next(others);
        },
        onInterrupted: () => setState("interrupted"),
        onRefused: (refused) => setState({ refused }),
      });
    };
    next(files);
  };

  const finish = async (uploadId: string) => {
    setState("processing");
    const answer = await fetch(`/api/uploads/${uploadId}/process`, {
      method: "POST",
    }).catch(() => null);
    if (answer?.ok) window.location.assign(hrefOf(uploadId));
    else setState({ refused: await reasonOf(answer) });
  };

  return {
    state,
    sent,
    start,
    pause: () => {
      current.current?.pause();
      setState("paused");
    },
    resume: () => {
      setState("sending");
      current.current?.resume();
    },
  };
}

/** What a refused request says, in one word. */
export async function reasonOf(answer: Response | null): Promise<string> {
  const body: unknown = await answer?.json().catch(() => null);
  return typeof body === "object" && body !== null && "reason" in body
    ? String(body.reason)
    : "failed";
}
