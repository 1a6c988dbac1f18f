"use client";

import { useState } from "react";

interface Props {
  /** The view's one address, complete. */
  url: string;
  words: { copy: string; done: string; failed: string };
}

/** Copies the view's address; where the browser forbids that, the address stands there to be copied by hand. */
export function CopyLink({ url, words }: Props) {
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const copy = () =>
    navigator.clipboard
      .writeText(url)
      .then(() => setState("done"))
      .catch(() => setState("failed"));
  return (
    <span className="copy-link">
      <button type="button" className="tool" onClick={() => void copy()}>
        {words.copy}
      </button>
      <output>{state === "done" && words.done}</output>
      {state === "failed" && (
        <input
          readOnly
          value={url}
          aria-label={words.failed}
          ref={(input) => {
            input?.focus();
            input?.select();
          }}
        />
      )}
    </span>
  );
}
