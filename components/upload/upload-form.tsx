"use client";

import { useState } from "react";
import type { SyntheticEvent } from "react";
import { ChosenFiles } from "./chosen-files.tsx";
import { DetailsFields } from "./details-fields.tsx";
import type { Choices } from "./details-fields.tsx";
import { FactsFields } from "./facts-fields.tsx";
import { FileChoice } from "./file-choice.tsx";
import { readForm } from "./read-form.ts";
import { SendingList } from "./sending-list.tsx";
import { reasonOf, useSending } from "./use-sending.ts";
import type { FileToSend } from "./use-sending.ts";
import { fill, problemText } from "./words.ts";
import type { UploadWords } from "./words.ts";

interface Props extends Choices {
  words: UploadWords;
  /** The run's page, with `{id}` in it. */
  href: string;
}

/** A run's files and what is known of it, sent away together. */
export function UploadForm({ words, href, ...choices }: Props) {
  const [files, setFiles] = useState<File[]>([]);
  const [sent, setSent] = useState<FileToSend[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useSending((id) => href.replace("{id}", id));

  const add = (chosen: File[]) => {
    const empty = chosen.find(({ size }) => size === 0);
    setProblem(empty ? fill(words.problems.empty, { name: empty.name }) : null);
    setFiles((before) => withNew(before, chosen));
  };
  const begin = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setProblem(null);
    setSent([]);
    const begun = await announce(form, files);
    if ("reason" in begun) {
      setSent(null);
      return setProblem(problemText(words, begun.reason));
    }
    setSent(begun.files);
    sending.start(begun.id, begun.files);
  };

  if (sent !== null && sent.length > 0)
    return <SendingList words={words} files={sent} sending={sending} />;
  return (
    <form className="upload-form" onSubmit={begin}>
      <h2>{words.files}</h2>
      <FileChoice
        lead={words.drop}
        action={words.choose}
        hint={words.formats}
        onFiles={add}
      />
      <ChosenFiles
        words={words}
        files={files}
        onRemove={(file) => setFiles(files.filter((each) => each !== file))}
      />
      <h2>{words.details}</h2>
      <DetailsFields words={words} {...choices} />
      <FactsFields words={words} />
      {problem === null ? null : (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <button
        type="submit"
        className="button"
        disabled={files.length === 0 || sent !== null}
      >
        {sent === null ? words.start : words.starting}
      </button>
    </form>
  );
}

type Begun = { id: string; files: FileToSend[] } | { reason: string };

async function announce(form: FormData, files: File[]): Promise<Begun> {
  const answer = await fetch("/api/uploads", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(readForm(form, files)),
  }).catch(() => null);
  if (!answer?.ok) return { reason: await reasonOf(answer) };
  // Our own server's answer, in the order of the files.
  const begun = (await answer.json()) as {
    id: string;
    files: Omit<FileToSend, "file">[];
  };
  return {
    id: begun.id,
    files: begun.files.map((each, i) => ({ ...each, file: files[i] ?? null })),
  };
}

const withNew = (before: File[], chosen: readonly File[]) => [
  ...before,
  ...chosen.filter(
    (file) => file.size > 0 && !before.some((old) => isSame(old, file)),
  ),
];

const isSame = (a: File, b: File) =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
