"use client";

import { useId, useState } from "react";
import type { DragEvent } from "react";

interface Props {
  lead: string;
  action: string;
  hint: string;
  onFiles(files: File[]): void;
}

/** A place to drop files on, with the ordinary way to choose them in it. */
export function FileChoice({ lead, action, hint, onFiles }: Props) {
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className="drop-zone"
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        className="visually-hidden"
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <p>
        {lead} <label htmlFor={id}>{action}</label>
      </p>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
