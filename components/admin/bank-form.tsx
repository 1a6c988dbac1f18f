"use client";

import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type SyntheticEvent,
} from "react";
import type { messages } from "#lib/i18n/messages.ts";
import {
  bankRefusals,
  type BankReading,
  type BankRefusal,
} from "#lib/schema/bank-import.ts";
import { BankResult } from "./bank-result.tsx";

export type BankWords = (typeof messages)["ja"]["bank"];

interface Props {
  words: BankWords;
  /** Where the files go, to be read and to be loaded. */
  address: string;
  locale: "ja" | "en";
}

/** Files of a question bank: chosen, read, looked at, then loaded. */
export function BankForm({ words, address, locale }: Props) {
  const { files, reading, problem, isBusy, choose, read, load } = useBank(
    address,
    locale,
  );
  const isFresh = (reading?.datasets ?? []).some(({ fresh }) => fresh > 0);
  return (
    <form onSubmit={read} aria-busy={isBusy || undefined}>
      <div className="stack">
        <FileField
          label={words.files}
          hint={words.filesHint}
          onChoose={choose}
          isFolder={false}
        />
        <FileField
          label={words.folder}
          hint={words.folderHint}
          onChoose={choose}
          isFolder
        />
        <button
          type="submit"
          className="button button-quiet"
          disabled={files.length === 0 || isBusy}
        >
          {isBusy ? words.reading : words.check}
        </button>
      </div>
      {problem === null ? null : (
        <p className="form-problem" role="alert">
          {words.problems[problem]}
        </p>
      )}
      {reading === null ? null : <BankResult words={words} reading={reading} />}
      {isFresh ? (
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={load}
        >
          {words.load}
        </button>
      ) : null}
    </form>
  );
}

/** The files that are chosen, and what came of sending them. */
function useBank(address: string, locale: Props["locale"]) {
  const [files, setFiles] = useState<File[]>([]);
  const [reading, setReading] = useState<BankReading | null>(null);
  const [problem, setProblem] = useState<BankRefusal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const send = async (confirms: string | null) => {
    setIsBusy(true);
    setProblem(null);
    const answer = await sendFiles(address, files, { confirms, locale });
    setIsBusy(false);
    if ("reason" in answer) setProblem(answer.reason);
    else setReading(answer);
  };
  const choose = (chosen: FileList | null) => {
    setFiles([...(chosen ?? [])].filter(mayHoldQuestions));
    setReading(null);
    setProblem(null);
  };
  const read = (event: SyntheticEvent) => {
    event.preventDefault();
    setReading(null);
    void send(null);
  };
  const load = () => void send(reading?.digest ?? null);
  return { files, reading, problem, isBusy, choose, read, load };
}

interface FileFieldProps {
  label: string;
  hint: string;
  isFolder: boolean;
  onChoose(files: FileList | null): void;
}

function FileField({ label, hint, isFolder, onChoose }: FileFieldProps) {
  const hintId = isFolder ? "bank-folder-hint" : "bank-files-hint";
  const input = useRef<HTMLInputElement>(null);
  // What was chosen before this script was there.
  const takeEarly = useEffectEvent(() => {
    if (input.current?.files?.length) onChoose(input.current.files);
  });
  useEffect(() => takeEarly(), []);
  return (
    <div className="field">
      <label>
        {label}
        <input
          ref={input}
          type="file"
          multiple
          {...(isFolder ? folderOnly : {})}
          aria-describedby={hintId}
          onChange={(event) => onChoose(event.currentTarget.files)}
        />
      </label>
      <p className="quiet" id={hintId}>
        {hint}
      </p>
    </div>
  );
}

/** Every browser knows it; React's types do not. */
const folderOnly = { webkitdirectory: "" };

/** A folder has more in it than questions; the command line leaves the same out. */
const mayHoldQuestions = ({ name }: File) =>
  !name.startsWith(".") && !/\.(md|txt|ya?ml|py|sh)$/i.test(name);

async function sendFiles(
  address: string,
  files: readonly File[],
  more: { confirms: string | null; locale: "ja" | "en" },
): Promise<BankReading | { reason: BankRefusal }> {
  const announced = files.map((file) => ({
    name: file.webkitRelativePath || file.name,
    size: file.size,
  }));
  const header = JSON.stringify({ files: announced, ...more });
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: new Blob([`${header}\n`, ...files]),
  }).catch(() => null);
  // Our own server's answers.
  if (answer?.ok) return (await answer.json()) as BankReading;
  const said = (await answer?.json().catch(() => null)) as {
    reason?: unknown;
  } | null;
  const known = bankRefusals.find((reason) => reason === said?.reason);
  return { reason: known ?? "failed" };
}
