"use client";

import { useState } from "react";

interface Props {
  secret: string;
  words: { label: string; copy: string; copied: string };
}

/** A token or link that is shown this once, to be copied. */
export function ShownSecret({ secret, words }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      // The browser forbids it: the text stands there to be copied by hand.
      () => {},
    );
  return (
    <div className="shown-secret">
      <input
        readOnly
        value={secret}
        aria-label={words.label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className="button button-quiet"
        onClick={() => void copy()}
      >
        {words.copy}
      </button>
      <output>{copied && words.copied}</output>
    </div>
  );
}
