"use client";

import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
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
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const chosen = input.current;
    if (!chosen?.files?.length) return;
    onFiles([...chosen.files]);
    chosen.value = "";
  };
  // What was chosen before this script was there.
  const takeEarly = useEffectEvent(take);
  useEffect(() => takeEarly(), []);
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
        ref={input}
        id={id}
        className="visually-hidden"
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={take}
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
