"use client";

import { useState } from "react";
import { cleanFileName } from "#lib/schema/file-name.ts";
import { FileChoice } from "./file-choice.tsx";
import { SendingList } from "./sending-list.tsx";
import { useSending } from "./use-sending.ts";
import type { FileToSend } from "./use-sending.ts";
import { fill } from "./words.ts";
import type { UploadWords } from "./words.ts";

interface Props {
  words: UploadWords;
  uploadId: string;
  href: string;
  files: readonly Omit<FileToSend, "file">[];
}

/** Goes on with an upload that stopped, once its owner has chosen the same files again. */
export function ResumeUpload({ words, uploadId, href, files }: Props) {
  const [known, setKnown] = useState<FileToSend[]>(
    files.map((each) => ({ ...each, file: null })),
  );
  const [differing, setDiffering] = useState<string | null>(null);
  const sending = useSending(() => href);
  const choose = (chosen: File[]) => {
    const fits = (each: FileToSend, file: File) =>
      each.size === file.size &&
      [each.name, withoutNumber(each.name)].includes(cleanFileName(file.name));
    const next = known.map((each) => ({
      ...each,
      file: each.file ?? chosen.find((file) => fits(each, file)) ?? null,
    }));
    const odd = chosen.find((file) => !known.some((each) => fits(each, file)));
    setDiffering(odd?.name ?? null);
    setKnown(next);
    const isWhole = next.every((f) => f.file !== null || f.received === f.size);
    if (isWhole) sending.start(uploadId, next);
  };
  return (
    <>
      {sending.state === "idle" ? (
        <FileChoice
          lead={words.drop}
          action={words.chooseAgain}
          hint={words.again}
          onFiles={choose}
        />
      ) : null}
      {differing === null ? null : (
        <p className="form-problem" role="alert">
          {fill(words.differs, { name: differing })}
        </p>
      )}
      <SendingList words={words} files={known} sending={sending} />
    </>
  );
}

/** Files of one name were told apart: `a (2).json` came as `a.json`. */
const withoutNumber = (name: string) =>
  name.replace(/ \(\d+\)(\.[^.]*)?$/, "$1");
